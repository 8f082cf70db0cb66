package nl.verzuimsysteem.bench.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Measures several things turn by turn: each once a round, in another order each round. */
final class Ronden {
    /** Two windows of the warm-up that differ less are the same. */
    private static final double GELIJK = 0.03;

    private static final int HOOGSTENS_KEER_OPWARMEN = 3;
    private static final int VENSTER_SECONDEN = 5;

    private final Opties opties;
    private final Map<String, Proef> proeven = new LinkedHashMap<>();
    private final Map<String, List<Monster>> monsters = new LinkedHashMap<>();
    private final List<String> koud = new ArrayList<>();

    Ronden(Opties opties) {
        this.opties = opties;
    }

    /** Something that is measured. */
    @FunctionalInterface
    interface Proef {
        /** Does it for about so long; what was measured, by name. */
        Map<String, Monster> meet(double seconden) throws Exception;
    }

    /** One act of one user. */
    @FunctionalInterface
    interface Handeling {
        void doe() throws Exception;
    }

    /** How much of a core was used until now, in seconds. */
    @FunctionalInterface
    interface Rekentijd {
        double nu() throws Exception;
    }

    /** Acts by several users at once, each after the other without a pause. */
    Ronden met(String naam, Rekentijd rekentijd, List<Handeling> gebruikers) {
        return met(naam, seconden -> Map.of(naam, tegelijk(gebruikers, seconden, Integer.MAX_VALUE, rekentijd)));
    }

    Ronden met(String naam, Proef proef) {
        proeven.put(naam, proef);
        return this;
    }

    /** Warms up, then measures. */
    Ronden doe() throws Exception {
        for (var een : proeven.entrySet()) {
            warmOp(een.getKey(), een.getValue());
        }
        var volgorde = new ArrayList<>(proeven.entrySet());
        var toeval = new Random(22);
        for (var ronde = 1; ronde <= opties.rondes(); ronde++) {
            Collections.shuffle(volgorde, toeval);
            for (var een : volgorde) {
                een.getValue()
                        .meet(opties.seconden())
                        .forEach((naam, monster) -> monsters.computeIfAbsent(naam, nieuw -> new ArrayList<>())
                                .add(monster));
            }
            System.out.printf("  ronde %d van %d%n", ronde, opties.rondes());
        }
        return this;
    }

    private void warmOp(String naam, Proef proef) throws Exception {
        var venster = Math.min(VENSTER_SECONDEN, Math.max(1, opties.opwarmen() / 3));
        var vorige = new LinkedHashMap<String, Monster>();
        var warm = false;
        for (var voorbij = 0; voorbij < HOOGSTENS_KEER_OPWARMEN * opties.opwarmen(); voorbij += venster) {
            var nu = proef.meet(venster);
            warm = nu.entrySet().stream().allMatch(een -> {
                var eerder = vorige.get(een.getKey());
                return eerder != null && Math.abs(een.getValue().rekentijd() / eerder.rekentijd() - 1) < GELIJK;
            });
            vorige.putAll(nu);
            if (warm && voorbij + venster >= opties.opwarmen()) {
                break;
            }
            if (opties.proef() && voorbij + venster >= opties.opwarmen()) {
                break;
            }
        }
        if (!warm) {
            koud.add(naam);
        }
        System.out.printf(
                "  opgewarmd: %s%s%n", naam, warm ? "" : " (de laatste twee vensters verschillen meer dan 3%)");
    }

    /** What was measured by this name, one each round. */
    List<Monster> van(String naam) {
        var gemeten = monsters.get(naam);
        if (gemeten == null) {
            throw new IllegalArgumentException("Not measured: " + naam);
        }
        return gemeten;
    }

    /** What was still changing when it was measured. */
    List<String> koud() {
        return List.copyOf(koud);
    }

    /**
     * Lets users act at the same time.
     *
     * @param hoogstens how many acts each does at most
     */
    static Monster tegelijk(List<Handeling> gebruikers, double seconden, int hoogstens, Rekentijd rekentijd)
            throws Exception {
        try (var draden = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var begin = System.nanoTime();
            var gebruikt = rekentijd.nu();
            var tot = begin + (long) (seconden * 1e9);
            var lopend = new ArrayList<Future<long[]>>();
            for (var gebruiker : gebruikers) {
                lopend.add(draden.submit((Callable<long[]>) () -> duren(gebruiker, tot, hoogstens)));
            }
            var alles = new ArrayList<long[]>();
            for (var een : lopend) {
                alles.add(een.get());
            }
            var einde = System.nanoTime();
            var duren = alles.stream().flatMapToLong(Arrays::stream).toArray();
            return Monster.van(duren, (einde - begin) / 1e9, rekentijd.nu() - gebruikt);
        }
    }

    private static long[] duren(Handeling gebruiker, long tot, int hoogstens) throws Exception {
        var duren = new long[1024];
        var aantal = 0;
        for (var nu = System.nanoTime(); nu < tot && aantal < hoogstens; ) {
            gebruiker.doe();
            var klaar = System.nanoTime();
            if (aantal == duren.length) {
                duren = Arrays.copyOf(duren, 2 * aantal);
            }
            duren[aantal++] = klaar - nu;
            nu = klaar;
        }
        return Arrays.copyOf(duren, aantal);
    }
}
