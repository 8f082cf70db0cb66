package nl.verzuimsysteem.bench.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** M4: what stays in memory for everybody who is logged in, and whether walking about makes it more. */
final class Geheugenmeting {
    private static final double KIB = 1024;
    private static final int EERST = 30;
    private static final int GANGEN = 50;
    private static final int ZWAARSTE = 12;

    private final Opties opties;
    private final Mensen mensen;
    private final Servers servers;

    Geheugenmeting(Opties opties, Mensen mensen, Servers servers) {
        this.opties = opties;
        this.mensen = mensen;
        this.servers = servers;
    }

    /** Opens a session. */
    private interface Opener {
        Wie opent(Verbinding verbinding) throws IOException;
    }

    private record Wie(Vaadingebruiker gebruiker, long bedrijf) {}

    /** What one session weighs: from the first to the last, and in each half. */
    private record Helling(double alles, double eerste, double tweede) {}

    List<Uitkomst> meet() throws Exception {
        Helling hallo;
        try (var kaal = servers.startKaalScherm()) {
            hallo = helling(kaal, servers.kaalScherm(), verbinding -> {
                        var gebruiker = new Vaadingebruiker(verbinding, null);
                        gebruiker.begin("hallo");
                        return new Wie(gebruiker, 0);
                    })
                    .helling();
        }
        Helling taken;
        try (var ons = servers.ons()) {
            taken = helling(ons, servers.schermen(), verbinding -> onze(verbinding, null))
                    .helling();
        }
        var uitkomsten = new ArrayList<Uitkomst>();
        uitkomsten.add(uitkomst("session, werkvoorraad open", taken, hallo, "≤ 5, floor 8"));
        try (var ons = servers.ons()) {
            var gemeten = helling(ons, servers.schermen(), verbinding -> onze(verbinding, "dossier"));
            uitkomsten.add(uitkomst("session, dossier open", gemeten.helling(), hallo, "≤ 8, floor 12"));
            uitkomsten.add(vlak(ons, gemeten));
        }
        return uitkomsten;
    }

    private Wie onze(Verbinding verbinding, @Nullable String dossier) throws IOException {
        var bedrijf = mensen.bedrijf();
        var gebruiker = new Vaadingebruiker(verbinding, mensen.koekje(bedrijf));
        if (dossier == null) {
            Mensen.eisTaken(gebruiker.begin("taken"));
        } else {
            Mensen.eisDossier(gebruiker.begin(mensen.dossierVan(bedrijf)));
        }
        return new Wie(gebruiker, bedrijf);
    }

    private record Gemeten(Helling helling, List<Wie> wie) {}

    private Gemeten helling(Proces server, int poort, Opener opener) throws Exception {
        var aantal = opties.sessies();
        // What is made once, for whoever comes first, is no cost of a session.
        open(poort, opener, EERST);
        var nul = server.levend();
        var wie = open(poort, opener, aantal);
        var half = server.levend();
        wie.addAll(open(poort, opener, aantal));
        var heel = server.levend();
        var helling = new Helling(
                (heel.totaal() - nul.totaal()) / KIB / (2.0 * aantal),
                (half.totaal() - nul.totaal()) / KIB / aantal,
                (heel.totaal() - half.totaal()) / KIB / aantal);
        System.out.printf(
                "  %d en %d sessies: %.1f en %.1f KiB per sessie%n",
                aantal, 2 * aantal, helling.eerste(), helling.tweede());
        meldGroei(nul, heel, 2 * aantal);
        return new Gemeten(helling, wie);
    }

    /** What the weight is made of: where to look when it is too much. */
    private static void meldGroei(Histogram eerder, Histogram later, int sessies) {
        later.groei(eerder, ZWAARSTE)
                .forEach(een -> System.out.printf(
                        Locale.ROOT, "    %8.1f KiB  %s%n", een.getValue() / KIB / sessies, een.getKey()));
    }

    /** Each over a connection that is closed again: an open one weighs as much as a session. */
    private static List<Wie> open(int poort, Opener opener, int aantal) throws IOException {
        var wie = new ArrayList<Wie>();
        for (var nummer = 0; nummer < aantal; nummer++) {
            try (var verbinding = new Verbinding(poort)) {
                wie.add(opener.opent(verbinding));
            }
        }
        return wie;
    }

    /** What the sessions weigh after so many steps, beside what they weighed after two. */
    private Uitkomst vlak(Proces server, Gemeten gemeten) throws Exception {
        var lopers = gemeten.wie().subList(0, Math.min(gemeten.wie().size(), 100));
        loop(lopers, 2);
        var voor = server.levend();
        loop(lopers, GANGEN - 2);
        var na = server.levend();
        var toen = gemeten.helling().alles();
        var nu = toen + (na.totaal() - voor.totaal()) / KIB / lopers.size();
        meldGroei(voor, na, lopers.size());
        return new Uitkomst(
                "M4",
                "session after " + GANGEN + " navigations",
                "after 2",
                "KiB",
                nu,
                toen,
                new Verhouding(nu / toen, nu / toen, nu / toen),
                "≤ 1.05");
    }

    private void loop(List<Wie> lopers, int gangen) throws IOException {
        for (var loper : lopers) {
            try (var verbinding = new Verbinding(servers.schermen())) {
                loper.gebruiker().via(verbinding);
                for (var gang = 0; gang < gangen; gang += 2) {
                    Mensen.eisTaken(loper.gebruiker().ga("taken"));
                    Mensen.eisDossier(loper.gebruiker().ga(mensen.dossierVan(loper.bedrijf())));
                }
            }
        }
    }

    private static Uitkomst uitkomst(String naam, Helling ons, Helling hallo, String doel) {
        var helften = List.of(ons.eerste() / hallo.eerste(), ons.tweede() / hallo.tweede());
        return new Uitkomst(
                "M4",
                naam,
                "hello, session",
                "KiB",
                ons.alles(),
                hallo.alles(),
                new Verhouding(
                        ons.alles() / hallo.alles(),
                        Math.min(helften.getFirst(), helften.getLast()),
                        Math.max(helften.getFirst(), helften.getLast())),
                doel);
    }
}
