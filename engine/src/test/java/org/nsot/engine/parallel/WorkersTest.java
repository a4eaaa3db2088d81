package org.nsot.engine.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.Refusal;

class WorkersTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 100, 32", "2, 1, 32", "2, 33, 32", "3, 1000, 32", "8, 100, 7", "4, 3, 1"})
    void everyPieceIsDoneOnce(int threads, int count, int granularity) {
        AtomicIntegerArray done = new AtomicIntegerArray(count);
        try (Workers workers = new Workers(threads)) {
            workers.share(count, granularity, (from, to) -> {
                assertThat(from % granularity).isZero();
                for (int i = from; i < to; i++) {
                    done.incrementAndGet(i);
                }
            });
        }
        for (int i = 0; i < count; i++) {
            assertThat(done.get(i)).isEqualTo(1);
        }
    }

    @Test
    void twoThreadsWorkAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (Workers workers = new Workers(2)) {
            workers.each(2, _ -> {
                threads.add(Thread.currentThread());
                both.countDown();
                try {
                    both.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        assertThat(threads).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatFailsIsThrownAsItIs(int threads) {
        try (Workers workers = new Workers(threads)) {
            assertThatThrownBy(() -> workers.each(5, i -> {
                        if (i == 3) {
                            throw new IllegalArgumentException("piece 3");
                        }
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("piece 3");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anInterruptStopsTheWork(int threads) {
        try (Workers workers = new Workers(threads)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> workers.each(5, _ -> {})).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void noThreadIsRefused() {
        assertThatThrownBy(() -> new Workers(0)).isInstanceOf(Refusal.class).hasMessageContaining("NSOT-101");
    }
}
