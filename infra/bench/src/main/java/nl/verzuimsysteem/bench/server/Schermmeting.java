package nl.verzuimsysteem.bench.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.bench.server.Ronden.Handeling;

/** M3: what an act on a screen costs the server, beside the same act on a screen with a label and a button. */
final class Schermmeting {
    private static final int TEGELIJK = 2;
    private static final int TEGELIJK_NIEUW = 20;

    private static final String KLIK = "click: open or close an explanation";
    private static final String KALE_KLIK = "hello, click";
    private static final String DOSSIER = "open a dossier, its timeline";
    private static final String TAKEN = "open the werkvoorraad";
    private static final String KALE_GANG = "hello, navigation";
    private static final String NIEUW = "new session, werkvoorraad";
    private static final String KAAL_NIEUW = "hello, new session";

    private final Opties opties;
    private final Mensen mensen;
    private final Servers servers;
    private final List<AutoCloseable> open = new ArrayList<>();

    Schermmeting(Opties opties, Mensen mensen, Servers servers) {
        this.opties = opties;
        this.mensen = mensen;
        this.servers = servers;
    }

    List<Uitkomst> meet() throws Exception {
        try (var ons = servers.ons();
                var kaal = servers.startKaalScherm()) {
            var sessies = opties.proef() ? 8 : 60;
            var ronden = new Ronden(opties)
                    .met(KLIK, ons::rekentijd, klikkers())
                    .met(KALE_KLIK, kaal::rekentijd, kaleKlikkers())
                    .met(DOSSIER, gang(ons::rekentijd, sessies))
                    .met(KALE_GANG, kaleGang(kaal::rekentijd, sessies))
                    .met(NIEUW, nieuw(NIEUW, ons::rekentijd, () -> binnen("taken")))
                    .met(KAAL_NIEUW, nieuw(KAAL_NIEUW, kaal::rekentijd, () -> hallo("hallo")))
                    .doe();
            ronden.koud().forEach(naam -> System.out.println("Nog niet warm: " + naam));
            return uitkomsten(ronden);
        } finally {
            for (var een : open) {
                een.close();
            }
        }
    }

    private static List<Uitkomst> uitkomsten(Ronden ronden) {
        var eenheid = "ms of a core";
        return List.of(
                Uitkomst.van("M3", ronden, KLIK, KALE_KLIK, Monster::rekentijd, eenheid, "≤ 1.5, floor 2"),
                Uitkomst.van("M3", ronden, DOSSIER, KALE_GANG, Monster::rekentijd, eenheid, "≤ 4, floor 6"),
                Uitkomst.van("M3", ronden, TAKEN, KALE_GANG, Monster::rekentijd, eenheid, ""),
                Uitkomst.van("M3", ronden, NIEUW, KAAL_NIEUW, Monster::rekentijd, eenheid, "≤ 2.5"),
                Uitkomst.van("M3", ronden, KLIK, KALE_KLIK, Monster::midden, "ms, p50", ""),
                Uitkomst.van("M3", ronden, DOSSIER, KALE_GANG, Monster::midden, "ms, p50", ""));
    }

    /** Somebody with a connection of his own. */
    private record Zit(Vaadingebruiker gebruiker, Verbinding verbinding, long bedrijf) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            verbinding.close();
        }
    }

    private Zit binnen(String route) throws IOException {
        var bedrijf = mensen.bedrijf();
        var verbinding = new Verbinding(servers.schermen());
        var gebruiker = new Vaadingebruiker(verbinding, mensen.koekje(bedrijf));
        Mensen.eisTaken(gebruiker.begin(route));
        return new Zit(gebruiker, verbinding, bedrijf);
    }

    private Zit hallo(String route) throws IOException {
        var verbinding = new Verbinding(servers.kaalScherm());
        var gebruiker = new Vaadingebruiker(verbinding, null);
        eis(gebruiker.begin(route), "Hallo");
        return new Zit(gebruiker, verbinding, 0);
    }

    private List<Handeling> klikkers() throws IOException {
        var handelingen = new ArrayList<Handeling>();
        for (var nummer = 0; nummer < TEGELIJK; nummer++) {
            var zit = binnen("taken");
            open.add(zit);
            var gebruiker = zit.gebruiker();
            var dossier = gebruiker.ga(mensen.dossierVan(zit.bedrijf()));
            System.out.printf("  een dossier is %d bytes%n", dossier.length());
            gebruiker.lees(dossier);
            var lijst = gebruiker.knoop("div", "termijnen");
            eis(gebruiker.gebeurt(lijst, "uitleg", 0), "Bron: ");
            eis(gebruiker.gebeurt(lijst, "uitleg", 0), "[[]]");
            handelingen.add(() -> eis(gebruiker.gebeurt(lijst, "uitleg", 0), "this.woorden"));
        }
        return handelingen;
    }

    private List<Handeling> kaleKlikkers() throws IOException {
        var handelingen = new ArrayList<Handeling>();
        for (var nummer = 0; nummer < TEGELIJK; nummer++) {
            var verbinding = new Verbinding(servers.kaalScherm());
            open.add(verbinding);
            var gebruiker = new Vaadingebruiker(verbinding, null);
            gebruiker.lees(gebruiker.begin("hallo"));
            var knop = gebruiker.knoop("vaadin-button", "");
            eis(gebruiker.klik(knop), "Geklikt: 1\"");
            handelingen.add(() -> eis(gebruiker.klik(knop), "Geklikt: "));
        }
        return handelingen;
    }

    /** All go to a dossier, and all go back: apart, because the clock of the processor is too coarse for one of them. */
    private Ronden.Proef gang(Ronden.Rekentijd rekentijd, int sessies) throws IOException {
        var zitten = new ArrayList<Zit>();
        for (var nummer = 0; nummer < sessies; nummer++) {
            zitten.add(binnen("taken"));
        }
        open.addAll(zitten);
        return seconden -> {
            var naarDossier = new Fasen();
            var naarTaken = new Fasen();
            for (var begin = System.nanoTime(); System.nanoTime() - begin < seconden * 1e9; ) {
                naarDossier.doe(
                        rekentijd,
                        zitten,
                        zit -> Mensen.eisDossier(zit.gebruiker().ga(mensen.dossierVan(zit.bedrijf()))));
                naarTaken.doe(
                        rekentijd,
                        zitten,
                        zit -> Mensen.eisTaken(zit.gebruiker().ga("taken")));
            }
            return Map.of(DOSSIER, naarDossier.monster(), TAKEN, naarTaken.monster());
        };
    }

    private Ronden.Proef kaleGang(Ronden.Rekentijd rekentijd, int sessies) throws IOException {
        var zitten = new ArrayList<Zit>();
        for (var nummer = 0; nummer < sessies; nummer++) {
            zitten.add(hallo("hallo"));
        }
        open.addAll(zitten);
        return seconden -> {
            var heenEnWeer = new Fasen();
            for (var begin = System.nanoTime(); System.nanoTime() - begin < seconden * 1e9; ) {
                heenEnWeer.doe(rekentijd, zitten, zit -> eis(zit.gebruiker().ga("ander"), "Elders"));
                heenEnWeer.doe(rekentijd, zitten, zit -> eis(zit.gebruiker().ga("hallo"), "Hallo"));
            }
            return Map.of(KALE_GANG, heenEnWeer.monster());
        };
    }

    /** Opens some, and leaves them again uncounted: what is left open would fill the memory. */
    private static Ronden.Proef nieuw(String naam, Ronden.Rekentijd rekentijd, Opener opener) {
        return seconden -> {
            var openen = new Fasen();
            for (var begin = System.nanoTime(); System.nanoTime() - begin < seconden * 1e9; ) {
                var zitten = new ArrayList<Zit>();
                openen.doe(rekentijd, Collections.nCopies(TEGELIJK_NIEUW, opener), een -> zitten.add(een.opent()));
                for (var zit : zitten) {
                    zit.gebruiker().verlaat();
                    zit.close();
                }
            }
            return Map.of(naam, openen.monster());
        };
    }

    private interface Opener {
        Zit opent() throws IOException;
    }

    private static void eis(String antwoord, String wat) {
        if (!antwoord.contains(wat)) {
            throw new IllegalStateException("Not changed, no '" + wat + "': " + Boom.begin(antwoord));
        }
    }

    /** An act by many users after each other, several times. */
    private static final class Fasen {
        private final List<Long> duren = new ArrayList<>();
        private double gerekend;
        private double seconden;

        private interface Gang<T> {
            void doe(T wie) throws IOException;
        }

        <T> void doe(Ronden.Rekentijd rekentijd, List<T> zitten, Gang<T> gang) throws Exception {
            var voor = rekentijd.nu();
            var begin = System.nanoTime();
            for (var zit : zitten) {
                var nu = System.nanoTime();
                gang.doe(zit);
                duren.add(System.nanoTime() - nu);
            }
            seconden += (System.nanoTime() - begin) / 1e9;
            gerekend += rekentijd.nu() - voor;
        }

        Monster monster() {
            return Monster.van(duren.stream().mapToLong(Long::longValue).toArray(), seconden, gerekend);
        }
    }
}
