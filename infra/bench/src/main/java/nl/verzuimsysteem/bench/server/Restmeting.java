package nl.verzuimsysteem.bench.server;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.verzuimsysteem.bench.server.Ronden.Handeling;

/**
 * M1, one case over REST, and M2, fifty taken over REST, by four callers at once. Beside them a bare endpoint that reads
 * the same row, and plain JDBC that asks what we ask.
 */
final class Restmeting {
    private static final int BELLERS = 4;
    private static final int NAGESPEELD = 400;
    private static final int TAKEN = 50;

    private static final String ONS_DOSSIER = "GET dossier";
    private static final String KAAL = "bare endpoint, one row";
    private static final String KAAL_GELOGD = "bare endpoint, one row and a line in the audit log";
    private static final String JDBC = "plain JDBC, one row";
    private static final String JDBC_ALLES = "plain JDBC, the same statements";
    private static final String ONS_TAKEN = "GET taken";
    private static final String TAKEN_JDBC = "plain JDBC, the same query";
    private static final String TAKEN_ALLES = "plain JDBC, the same statements for a list";
    private static final String ONS_REGIO = "GET taken, a regio";
    private static final String REGIO_JDBC = "plain JDBC, the same query of a regio";

    private static final String RIJ = "SELECT id, bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, hersteld_op,"
            + " telefoon, vangnet, gemeld_door, versie FROM dossier WHERE id = ? AND bedrijf_id = ?";

    private final Opties opties;
    private final Programma programma;
    private final Bron bron;
    private final Servers servers;
    private final Keuze keuze;
    private final AtomicReferenceArray<String> tokens;
    private final int bedrijven;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Handeling> dossierbellers = new ArrayList<>();
    private final List<Handeling> takenbellers = new ArrayList<>();
    private final List<Handeling> regiobellers = new ArrayList<>();

    Restmeting(Opties opties, Programma programma, Bron bron, Servers servers) throws SQLException {
        this.opties = opties;
        this.programma = programma;
        this.bron = bron;
        this.servers = servers;
        this.bedrijven = opties.omvang().bedrijven();
        this.keuze = new Keuze(bron, opties.omvang().dossiers(), TAKEN);
        this.tokens = new AtomicReferenceArray<>(bedrijven + opties.omvang().regios() + 1);
    }

    List<Uitkomst> meet() throws Exception {
        try (var ons = servers.ons();
                var kaal = servers.startKaleApi()) {
            return meet(ons, kaal);
        } finally {
            for (var een : open) {
                een.close();
            }
        }
    }

    private List<Uitkomst> meet(Proces ons, Proces kaal) throws Exception {
        vernieuw();
        var dossiers = new ArrayList<List<Meelezer.Vraag>>();
        var lijsten = new ArrayList<List<Meelezer.Vraag>>();
        var regios = new ArrayList<List<Meelezer.Vraag>>();
        var toeval = new Random(22);
        for (var i = 0; i < NAGESPEELD; i++) {
            var dossier = keuze.dossier(toeval);
            dossiers.add(programma.vragenVanDossier(keuze.bedrijfVan(dossier), dossier));
            lijsten.add(programma.vragenVanTaken(keuze.bedrijfMetLijst(toeval)));
        }
        for (var regio = 1; regio <= opties.omvang().regios(); regio++) {
            regios.add(programma.vragenVanTaken(bedrijven + regio));
        }
        System.out.printf(
                "Een dossier over REST: %d vragen; een lijst: %d%n",
                dossiers.getFirst().size(), lijsten.getFirst().size());
        Ronden.Rekentijd hier = () ->
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
        var ronden = new Ronden(opties)
                .met(ONS_DOSSIER, ons(ONS_DOSSIER, ons, dossierbellers))
                .met(KAAL, kaal::rekentijd, kaal(""))
                .met(KAAL_GELOGD, kaal::rekentijd, kaal("/gelogd"))
                .met(JDBC, hier, jdbc((naspelen, kans) -> {
                    var dossier = keuze.dossier(kans);
                    return naspelen.vraag(new Meelezer.Vraag(
                            RIJ,
                            List.of(new Object[] {1, (long) dossier}, new Object[] {2, keuze.bedrijfVan(dossier)})));
                }))
                .met(
                        JDBC_ALLES,
                        hier,
                        jdbc((naspelen, kans) -> naspelen.alles(dossiers.get(kans.nextInt(dossiers.size())))))
                .met(ONS_TAKEN, ons(ONS_TAKEN, ons, takenbellers))
                .met(TAKEN_JDBC, hier, jdbc((naspelen, kans) -> naspelen.vraag(lijst(lijsten, kans))))
                .met(
                        TAKEN_ALLES,
                        hier,
                        jdbc((naspelen, kans) -> naspelen.alles(lijsten.get(kans.nextInt(lijsten.size())))))
                .met(ONS_REGIO, ons(ONS_REGIO, ons, regiobellers))
                .met(REGIO_JDBC, hier, jdbc((naspelen, kans) -> naspelen.vraag(lijst(regios, kans))));
        ronden.doe();
        ronden.koud().forEach(naam -> System.out.println("Nog niet warm: " + naam));
        return uitkomsten(ronden);
    }

    private static List<Uitkomst> uitkomsten(Ronden ronden) {
        var keer = "acts/s";
        var rekentijd = "ms of a core";
        var klok = "ms, p50";
        return List.of(
                Uitkomst.van("M1", ronden, ONS_DOSSIER, KAAL, Monster::perSeconde, keer, "≥ 0.80, floor 0.60"),
                Uitkomst.van("M1", ronden, ONS_DOSSIER, JDBC, Monster::perSeconde, keer, "≥ 0.30"),
                Uitkomst.van("M1", ronden, ONS_DOSSIER, KAAL_GELOGD, Monster::perSeconde, keer, ""),
                Uitkomst.van("M1", ronden, ONS_DOSSIER, JDBC_ALLES, Monster::perSeconde, keer, ""),
                Uitkomst.van("M1", ronden, ONS_DOSSIER, KAAL, Monster::rekentijd, rekentijd, ""),
                Uitkomst.van("M1", ronden, ONS_DOSSIER, KAAL_GELOGD, Monster::rekentijd, rekentijd, ""),
                Uitkomst.van("M1", ronden, KAAL, JDBC, Monster::perSeconde, keer, ""),
                Uitkomst.van("M2", ronden, ONS_TAKEN, TAKEN_JDBC, Monster::perSeconde, keer, "≥ 0.45, floor 0.35"),
                Uitkomst.van("M2", ronden, ONS_TAKEN, TAKEN_ALLES, Monster::perSeconde, keer, ""),
                Uitkomst.van("M2", ronden, ONS_TAKEN, TAKEN_JDBC, Monster::midden, klok, ""),
                Uitkomst.van("M2", ronden, ONS_REGIO, REGIO_JDBC, Monster::perSeconde, keer, "≥ 0.45, floor 0.35"),
                spreiding(ronden, ONS_TAKEN),
                spreiding(ronden, ONS_REGIO));
    }

    /** How much slower the slow ones are than the one in the middle. */
    private static Uitkomst spreiding(Ronden ronden, String naam) {
        var langzaam = ronden.van(naam).stream().map(Monster::langzaam).toList();
        var midden = ronden.van(naam).stream().map(Monster::midden).toList();
        return new Uitkomst(
                "M2",
                naam + ", p95",
                "p50",
                "ms",
                Verhouding.mediaan(langzaam),
                Verhouding.mediaan(midden),
                Verhouding.van(langzaam, midden),
                "≤ 3");
    }

    /** Ours, each time with new tokens. */
    private Ronden.Proef ons(String naam, Proces ons, List<Handeling> bellers) {
        return seconden -> {
            vernieuw();
            return Map.of(naam, Ronden.tegelijk(bellers, seconden, Integer.MAX_VALUE, ons::rekentijd));
        };
    }

    /** New tokens: one is good for a quarter of an hour. The callers are made with the first. */
    private void vernieuw() throws IOException {
        for (var gebruiker = 1; gebruiker < tokens.length(); gebruiker++) {
            tokens.set(gebruiker, "Authorization: Bearer " + programma.apiToken(gebruiker) + "\r\n");
        }
        if (dossierbellers.isEmpty()) {
            for (var nummer = 0; nummer < BELLERS; nummer++) {
                var toeval = new Random(nummer);
                var verbinding = verbinding(servers.api());
                dossierbellers.add(() -> {
                    var dossier = keuze.dossier(toeval);
                    eis(
                            verbinding.haal("/api/v1/dossiers/" + dossier, tokens.get((int) keuze.bedrijfVan(dossier))),
                            300);
                });
                takenbellers.add(() -> taken(verbinding, keuze.bedrijfMetLijst(toeval)));
                regiobellers.add(() -> taken(
                        verbinding,
                        bedrijven + 1 + toeval.nextInt(opties.omvang().regios())));
            }
        }
    }

    /** Fifty rows, or else it is not the list that is measured. */
    private void taken(Verbinding verbinding, long gebruiker) throws IOException {
        var antwoord = verbinding.haal("/api/v1/taken?aantal=" + TAKEN, tokens.get((int) gebruiker));
        eis(antwoord, TAKEN * 150);
    }

    private List<Handeling> kaal(String erachter) throws IOException {
        var handelingen = new ArrayList<Handeling>();
        for (var nummer = 0; nummer < BELLERS; nummer++) {
            var toeval = new Random(nummer);
            var verbinding = verbinding(servers.kaleApi());
            handelingen.add(() -> {
                var dossier = keuze.dossier(toeval);
                eis(verbinding.haal("/kaal/" + keuze.bedrijfVan(dossier) + "/dossiers/" + dossier + erachter, ""), 100);
            });
        }
        return handelingen;
    }

    /** A question by plain JDBC; how many rows it gave. */
    private interface Vraag {
        int doe(Naspelen naspelen, Random toeval) throws SQLException;
    }

    private List<Handeling> jdbc(Vraag vraag) throws SQLException {
        var handelingen = new ArrayList<Handeling>();
        for (var nummer = 0; nummer < BELLERS; nummer++) {
            var toeval = new Random(nummer);
            var naspelen = new Naspelen(bron);
            open.add(naspelen);
            handelingen.add(() -> {
                if (vraag.doe(naspelen, toeval) == 0) {
                    throw new IllegalStateException("No row");
                }
            });
        }
        return handelingen;
    }

    /** The query of the list itself: the first one after the door. */
    private static Meelezer.Vraag lijst(List<List<Meelezer.Vraag>> lijsten, Random toeval) {
        return lijsten.get(toeval.nextInt(lijsten.size())).get(1);
    }

    private Verbinding verbinding(int poort) throws IOException {
        var verbinding = new Verbinding(poort);
        open.add(verbinding);
        return verbinding;
    }

    private static void eis(Verbinding.Antwoord antwoord, int minstens) {
        if (antwoord.status() != 200 || antwoord.inhoud().length < minstens) {
            throw new IllegalStateException("Status " + antwoord.status() + ", " + antwoord.inhoud().length + " bytes: "
                    + Boom.begin(antwoord.tekst()));
        }
    }
}
