package org.nsot.engine.parallel;

/// Turns the end of the program from outside (Ctrl-C) into an interrupt of the thread that computes, which then has
/// time to write down what it has.
///
/// ```java
/// try (StopRequest stop = StopRequest.toThisThread()) {
///     // work that looks at StopRequest.taken()
/// }
/// ```
public final class StopRequest implements AutoCloseable {
    private static final long LONGEST_WAIT_MS = 20_000;

    private final Thread hook;

    private StopRequest(Thread hook) {
        this.hook = hook;
    }

    /// From now on the calling thread is interrupted where the program is to end, which waits until it has ended.
    public static StopRequest toThisThread() {
        Thread computing = Thread.currentThread();
        Thread hook = Thread.ofPlatform().name("nsot-stop").unstarted(() -> stop(computing));
        Runtime.getRuntime().addShutdownHook(hook);
        return new StopRequest(hook);
    }

    /// Whether the calling thread was interrupted, which it then no longer is: so it can still write files.
    public static boolean taken() {
        return Thread.interrupted();
    }

    private static void stop(Thread computing) {
        computing.interrupt();
        try {
            computing.join(LONGEST_WAIT_MS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the program ends already, and waits for this thread
        }
    }
}
