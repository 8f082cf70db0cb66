package nl.verzuimsysteem.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.ApiAanroep.Antwoord;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The main job through the API alone, as an HR system and a team's own tool would do it, with what each act asks of the
 * database: a list two statements, a dossier four, a save five, a login four. The one question at the door, which every
 * call asks, comes on top.
 */
@Tag("database")
class ApiBudgetTest {
    private static final int LIJST = 2;
    private static final int DOSSIER = 4;
    private static final int OPSLAAN = 5;
    private static final int INLOGGEN = 4;
    /** An account, its invitation in three, its first function, and a line for each of the two. */
    private static final int UITNODIGEN = 9;

    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());

    private final List<String> teDuur = new ArrayList<>();

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @Test
    void elke_handeling_van_de_api_blijft_binnen_wat_zij_de_database_mag_vragen() {
        var gegevens = new Gegevens(PROGRAMMA);
        var inloggers = new Inloggers(PROGRAMMA);
        var regio = gegevens.regio();
        var bedrijf = gegevens.bedrijf(regio);
        var werknemer = gegevens.werknemer(bedrijf);
        var coordinator = inloggers.verzuimcoordinator(bedrijf);
        var werkgever = als(coordinator);
        var mma = als(inloggers.regioteam(Functie.MMA, regio));
        var vandaag = Kalender.vandaag(PROGRAMMA.bean(Clock.class));
        var bij = "/api/v1/bedrijven/" + bedrijf;

        tel(
                "inloggen",
                INLOGGEN,
                () -> new ApiAanroep(PROGRAMMA)
                        .post(
                                "/api/v1/inloggen",
                                Map.of(
                                        "inlognaam", coordinator.inlognaam(),
                                        "wachtwoord", coordinator.wachtwoord(),
                                        "code",
                                                coordinator.code(PROGRAMMA
                                                        .bean(Clock.class)
                                                        .instant()))));
        tel("bedrijven", LIJST, () -> werkgever.get("/api/v1/bedrijven"));
        tel("bedrijf", DOSSIER, () -> werkgever.get(bij));
        tel("medewerkers", LIJST, () -> werkgever.get(bij + "/medewerkers"));
        var gemeld = tel(
                "ziek melden",
                OPSLAAN,
                () -> werkgever
                        .metKop("Idempotency-Key", sleutel())
                        .post(
                                bij + "/ziekmeldingen",
                                Map.of("werknemer", werknemer.waarde(), "eersteZiektedag", vandaag.toString())));
        var dossier = "/api/v1/dossiers/" + nummer(gemeld, "dossier");
        tel("verzuim", LIJST, () -> werkgever.get(bij + "/verzuim"));
        tel("dossier", DOSSIER, () -> werkgever.get(dossier));
        tel("tijdlijn", DOSSIER, () -> werkgever.get(dossier + "/tijdlijn"));
        tel(
                "contact vastleggen",
                OPSLAAN,
                () -> werkgever
                        .metKop("Idempotency-Key", sleutel())
                        .post(
                                dossier + "/contactmomenten",
                                Map.of(
                                        "datum",
                                        vandaag.toString(),
                                        "kanaal",
                                        "TELEFOON",
                                        "afspraken",
                                        "Vrijdag bellen wij weer.",
                                        "volgendeDatum",
                                        vandaag.plusDays(3).toString())));
        tel("contactmomenten", DOSSIER, () -> werkgever.get(dossier + "/contactmomenten"));
        tel("taken", LIJST, () -> werkgever.get("/api/v1/taken"));
        tel("opdrachttypen", LIJST, () -> werkgever.get(dossier + "/opdrachttypen"));
        var opdracht = verstuur(werkgever, dossier);
        tel("opdrachten", DOSSIER, () -> werkgever.get(dossier + "/opdrachten"));
        tel("werklijst", LIJST, () -> mma.get("/api/v1/werklijst"));
        tel("opdracht", DOSSIER, () -> mma.get(opdracht));
        tel("oppakken", OPSLAAN, () -> mma.post(opdracht + "/oppakken", Map.of()));
        tel("vrijgeven", OPSLAAN, () -> mma.post(opdracht + "/vrijgeven", Map.of()));
        tel("weer oppakken", OPSLAAN, () -> mma.post(opdracht + "/oppakken", Map.of()));
        tel("vraag", OPSLAAN, () -> mma.post(opdracht + "/vraag", tekst("Welke dag komt uit?")));
        tel("toelichten", OPSLAAN, () -> werkgever.post(opdracht + "/toelichten", tekst("Donderdag komt uit.")));
        // One more than other acts: what was delivered is kept in the same transaction.
        tel("uitvoeren", OPSLAAN + 1, () -> mma.post(opdracht + "/uitvoeren", tekst("Donderdag om 10.00 uur.")));
        var tweede = verstuur(werkgever, dossier);
        tel("intrekken", OPSLAAN, () -> werkgever.post(tweede + "/intrekken", Map.of()));
        var derde = verstuur(werkgever, dossier);
        mma.post(derde + "/oppakken", Map.of());
        tel("terugsturen", OPSLAAN, () -> mma.post(derde + "/terugsturen", tekst("Dit kan niet op afstand.")));
        tel("uit dienst", OPSLAAN, () -> werkgever.post(dossier + "/uit-dienst", laatsteDag(vandaag)));
        tel("uit dienst terug", OPSLAAN, () -> werkgever.delete(dossier + "/uit-dienst"));

        beheer(als(new Inloggers(PROGRAMMA).gebruikersbeheerder(bedrijf)), bedrijf.waarde(), vandaag);

        assertThat(teDuur).isEmpty();
    }

    private void beheer(ApiAanroep beheerder, long bedrijf, LocalDate vandaag) {
        var pad = "/api/v1/gebruikers";
        var functie = Map.of("functie", "LEIDINGGEVENDE", "van", vandaag.toString());
        var gemaakt = tel(
                "gebruiker maken",
                UITNODIGEN,
                () -> beheerder.post(
                        pad,
                        Map.of(
                                "bedrijf",
                                bedrijf,
                                "naam",
                                "Anna Bos",
                                "email",
                                "budget-" + sleutel() + "@example.com",
                                "functie",
                                functie)));
        var wie = pad + "/" + nummer(gemaakt, "id");
        tel("gebruikers", LIJST, () -> beheerder.get(pad));
        tel("gebruiker", DOSSIER, () -> beheerder.get(wie));
        tel(
                "functie geven",
                OPSLAAN,
                () -> beheerder.post(
                        wie + "/functies",
                        Map.of(
                                "bedrijf",
                                bedrijf,
                                "functie",
                                Map.of("functie", "VERZUIMCOORDINATOR", "van", vandaag.toString()))));
        tel("gebruiker blokkeren", OPSLAAN, () -> beheerder.patch(wie, Map.of("versie", 0, "actief", false)));
    }

    private String verstuur(ApiAanroep werkgever, String dossier) {
        var verstuurd = tel(
                "opdracht versturen",
                OPSLAAN,
                () -> werkgever
                        .metKop("Idempotency-Key", sleutel())
                        .post(
                                dossier + "/opdrachten",
                                Map.of("type", "EXTRA_SPREEKUUR", "tekst", "Graag deze week een extra spreekuur.")));
        return "/api/v1/opdrachten/" + nummer(verstuurd, "id");
    }

    private Antwoord tel(String handeling, int hoogstens, Supplier<Antwoord> aanroep) {
        try (var telling = PROGRAMMA.teller().begin(sql -> !isDeur(sql))) {
            var antwoord = aanroep.get();
            assertThat(antwoord.status())
                    .as(handeling + ": " + antwoord.http().body())
                    .isBetween(200, 299);
            if (telling.aantal() > hoogstens) {
                teDuur.add(handeling + " mag " + hoogstens + ": " + telling);
            }
            return antwoord;
        }
    }

    /** Whether the session is still open: asked once by every call that has a token. */
    private static boolean isDeur(String sql) {
        return sql.contains("FROM sessie s JOIN gebruiker g");
    }

    private static ApiAanroep als(Inlogger persoon) {
        return new ApiAanroep(PROGRAMMA).met(persoon.token());
    }

    private static String nummer(Antwoord antwoord, String veld) {
        return antwoord.http().body().replaceAll(".*\"" + veld + "\"\\s*:\\s*(\\d+).*", "$1");
    }

    private static Map<String, String> tekst(String tekst) {
        return Map.of("tekst", tekst);
    }

    private static Map<String, String> laatsteDag(LocalDate vandaag) {
        return Map.of("laatsteDag", vandaag.plusDays(30).toString());
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }
}
