package org.nsot.motion;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.figure.Camera;
import org.nsot.figure.ColourMap;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;
import org.nsot.figure.Scene;
import org.nsot.hyperfine.Vector;

/// A path cut into pieces of one colour each, pale where it runs behind the centre.
///
/// Points nearer to the last one than can be seen are left out.
final class ColouredPath {
    private static final int SHADES = 128;
    private static final double SMALLEST_STEP = 0.004;
    private static final double FRONT_PT = 1.3;
    private static final double BACK_PT = 0.8;
    private static final double PALE = 0.5;

    private final Camera camera;
    private final Trajectory path;
    private final List<Scene.Thing> pieces = new ArrayList<>();
    private List<Vector> piece = new ArrayList<>();
    private int shade;
    private boolean behind;

    ColouredPath(Camera camera, Trajectory path) {
        this.camera = camera;
        this.path = path;
    }

    List<Scene.Thing> pieces() {
        Vector last = BlochSphere.place(path, 0);
        piece.add(last);
        for (int i = 1; i < path.length(); i++) {
            Vector next = BlochSphere.place(path, i);
            if (next.plus(last.times(-1)).norm() > SMALLEST_STEP || i == path.length() - 1) {
                add(last, next, shade(i));
                last = next;
            }
        }
        end();
        return pieces;
    }

    private void add(Vector last, Vector next, int nextShade) {
        boolean nextBehind = camera.nearness(last.plus(next)) < 0;
        if (nextShade != shade || nextBehind != behind) {
            end();
            piece = new ArrayList<>(
                    nextBehind == behind && piece.size() > 1
                            ? piece.subList(piece.size() - 2, piece.size())
                            : List.of(last));
            shade = nextShade;
            behind = nextBehind;
        }
        piece.add(next);
    }

    private int shade(int i) {
        double[] t = path.timeSecond();
        return (int) Math.floor((SHADES - 1) * (t[i] - t[0]) / (t[t.length - 1] - t[0]));
    }

    private void end() {
        if (piece.size() > 1) {
            Color colour = ColourMap.VIRIDIS.at(shade / (SHADES - 1.0));
            Pen pen = behind ? Pen.solid(Palette.tint(colour, PALE), BACK_PT) : Pen.solid(colour, FRONT_PT);
            pieces.add(new Scene.Path(piece, pen));
        }
    }
}
