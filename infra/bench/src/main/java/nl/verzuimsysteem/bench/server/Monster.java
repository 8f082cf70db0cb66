package nl.verzuimsysteem.bench.server;

import java.util.Arrays;

/**
 * One measurement of one act.
 *
 * @param perSeconde acts a second on the clock
 * @param rekentijd milliseconds of a core for one act, of the process that is measured
 * @param midden the time on the clock of the act in the middle, in milliseconds
 * @param langzaam the same of the act than which five in a hundred are slower
 */
record Monster(double perSeconde, double rekentijd, double midden, double langzaam, long aantal) {
    /** @param duren of each act, in nanoseconds; is sorted */
    static Monster van(long[] duren, double seconden, double rekenseconden) {
        if (duren.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        Arrays.sort(duren);
        return new Monster(
                duren.length / seconden,
                rekenseconden * 1000 / duren.length,
                rang(duren, 0.50) / 1e6,
                rang(duren, 0.95) / 1e6,
                duren.length);
    }

    private static long rang(long[] gesorteerd, double deel) {
        return gesorteerd[(int) Math.min(gesorteerd.length - 1, Math.ceil(deel * gesorteerd.length) - 1)];
    }
}
