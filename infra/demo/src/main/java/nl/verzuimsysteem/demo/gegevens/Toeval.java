package nl.verzuimsysteem.demo.gegevens;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Chance that repeats itself. Each part of the demo throws its own dice, known by name, so that a change to one part
 * leaves the others as they were.
 */
final class Toeval {
    private static final long BEGIN = 20_200_101L;

    private final Random random;

    private Toeval(long begin) {
        this.random = new Random(begin);
    }

    static Toeval voor(String deel) {
        return new Toeval(BEGIN * 31 + deel.hashCode());
    }

    /** A whole number, both ends included. */
    int tussen(int van, int totEnMet) {
        return van + random.nextInt(totEnMet - van + 1);
    }

    /** True in this share of the throws, from 0 to 1. */
    boolean kans(double deel) {
        return random.nextDouble() < deel;
    }

    <T> T kies(List<T> uit) {
        return uit.get(random.nextInt(uit.size()));
    }

    /** A place in a list of weights, the heavier the more often. */
    int gewogen(double... gewichten) {
        double som = 0;
        for (var gewicht : gewichten) {
            som += gewicht;
        }
        var worp = random.nextDouble() * som;
        for (int i = 0; i < gewichten.length - 1; i++) {
            worp -= gewichten[i];
            if (worp < 0) {
                return i;
            }
        }
        return gewichten.length - 1;
    }

    /** A key as senders give it, so that a repeat is known. */
    String sleutel() {
        return new UUID(
                        random.nextLong() & ~0xF000L | 0x4000L,
                        random.nextLong() & ~0xC000000000000000L | Long.MIN_VALUE)
                .toString();
    }
}
