package org.nsot.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads the keys and texts of a YAML file.
///
/// It takes less than YAML: keys with texts, lists of texts or keys, nothing else. Nothing is converted, so `no`, `012`
/// and `12:30`
/// stay texts; nothing is expanded, so no file grows while it is read.
final class YamlReader {
    private static final int MOST_LEVELS = 8;
    private static final int LONGEST_TEXT = 2000;
    private static final int SHOWN = 40;

    private final TextFile file;
    private final Iterator<Event> events;

    private YamlReader(TextFile file) {
        this.file = file;
        LoadSettings settings = LoadSettings.builder().build();
        this.events = new ParserImpl(settings, new StreamReader(settings, file.text()));
    }

    /// The keys at the top of a file.
    ///
    /// @throws Refusal NSOT-603 to NSOT-605, NSOT-608 or NSOT-609
    static YamlFields read(TextFile file) {
        try {
            return new YamlReader(file).document();
        } catch (MarkedYamlEngineException fault) {
            throw syntax(file, place(fault.getProblemMark().or(fault::getContextMark)), fault.getProblem());
        } catch (YamlEngineException fault) {
            throw syntax(file, FilePlace.START, String.valueOf(fault.getMessage()));
        }
    }

    private YamlFields document() {
        events.next();
        YamlValue root = events.next() instanceof StreamEndEvent ? nothing() : value("", events.next(), 0);
        if (!(root instanceof YamlFields fields)) {
            throw refuse(
                    ErrorCode.VALUE_KIND,
                    root.place(),
                    "the file holds "
                            + (root instanceof YamlText text && text.text().isEmpty() ? "nothing" : "no keys"),
                    "keys with their values",
                    "write each key with a colon behind it, and what belongs to it, indented, below it");
        }
        events.next();
        Event last = events.next();
        if (!(last instanceof StreamEndEvent)) {
            throw feature(place(last.getStartMark()), "a second document", "put everything into one document");
        }
        return fields;
    }

    private static YamlText nothing() {
        return new YamlText("", FilePlace.START);
    }

    private YamlValue value(String path, Event event, int level) {
        refuseFeatures(event);
        FilePlace place = place(event.getStartMark());
        if (level > MOST_LEVELS) {
            throw tooLarge(place, "more than " + MOST_LEVELS + " levels of keys", "at most " + MOST_LEVELS);
        }
        return switch (event) {
            case MappingStartEvent _ -> fields(path, place, level);
            case SequenceStartEvent _ -> list(place);
            default -> new YamlText(text((ScalarEvent) event), place);
        };
    }

    private YamlList list(FilePlace place) {
        List<YamlText> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            refuseFeatures(event);
            FilePlace at = place(event.getStartMark());
            if (!(event instanceof ScalarEvent scalar)) {
                throw feature(at, "keys or a list in a list", "write texts only into a list");
            }
            items.add(new YamlText(text(scalar), at));
        }
        return new YamlList(items, place);
    }

    private YamlFields fields(String path, FilePlace place, int level) {
        Map<String, YamlField> byKey = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            String key = key(event);
            String inner = path.isEmpty() ? shown(key) : path + "." + shown(key);
            FilePlace keyPlace = place(event.getStartMark());
            new YamlField(file, inner, key, keyPlace, nothing()).refuseIfRepeated(byKey.get(key));
            byKey.put(key, new YamlField(file, inner, key, keyPlace, value(inner, events.next(), level + 1)));
        }
        return new YamlFields(file, path, place, byKey);
    }

    private String key(Event event) {
        refuseFeatures(event);
        if (!(event instanceof ScalarEvent scalar)) {
            throw refuse(
                    ErrorCode.VALUE_KIND,
                    place(event.getStartMark()),
                    "keys in place of a key",
                    "text as a key",
                    "remove the braces, or the question mark");
        }
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            throw feature(place(event.getStartMark()), "a merge key", "write the keys out");
        }
        return text(scalar);
    }

    private String text(ScalarEvent event) {
        String text = event.getValue();
        if (text.length() > LONGEST_TEXT) {
            throw tooLarge(
                    place(event.getStartMark()),
                    "a text of " + text.length() + " characters",
                    "at most " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    private void refuseFeatures(Event event) {
        FilePlace place = place(event.getStartMark());
        if (event instanceof AliasEvent) {
            throw feature(place, "an alias", "write the value out; a text with * needs quotation marks");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw feature(place, "an anchor", "remove it; a text with & needs quotation marks");
        }
        if ((event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent())) {
            throw feature(place, "a tag", "remove it; a text with ! needs quotation marks");
        }
    }

    private static FilePlace place(Optional<Mark> mark) {
        return mark.map(m -> new FilePlace(m.getLine() + 1, m.getColumn() + 1)).orElse(FilePlace.START);
    }

    private static String shown(String key) {
        return key.codePointCount(0, key.length()) <= SHOWN
                ? key
                : key.substring(0, key.offsetByCodePoints(0, SHOWN)) + "...";
    }

    private Refusal feature(FilePlace place, String found, String mend) {
        return refuse(ErrorCode.FILE_FEATURE, place, found, "keys with texts, lists of texts or keys", mend);
    }

    private Refusal tooLarge(FilePlace place, String found, String allowed) {
        return refuse(ErrorCode.FILE_TOO_LARGE, place, found, allowed, "shorten it");
    }

    private Refusal refuse(ErrorCode code, FilePlace place, String given, String allowed, String mend) {
        return file.refuse(code, place, given, allowed, mend);
    }

    private static Refusal syntax(TextFile file, FilePlace place, String problem) {
        String line = file.line(place.line());
        String mend = line.indexOf('\t') >= 0
                ? "indent with blanks, not with tabs"
                : "check the indentation; a text with \": \", \" #\" or a bracket needs quotation marks";
        return file.refuse(
                ErrorCode.FILE_SYNTAX, place, Excerpt.printable(problem), "keys with values, indented evenly", mend);
    }
}
