package nl.verzuimsysteem.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.verzuimsysteem.caseload.Teamgenoot;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.TePlannen;
import nl.verzuimsysteem.spreekuren.TePlannenFilter;
import nl.verzuimsysteem.spreekuren.TePlannenService;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TaakSoort;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.Gebeurtenis;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the team decides, what comes of it, who sees it, and who never does. */
@Tag("database")
class BesluitTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Overlegtoneel toneel = new Overlegtoneel(programma);
    private final BesluitService service = programma.bean(BesluitService.class);
    private final NotulenService notulen = programma.bean(NotulenService.class);
    private final TakenService taken = programma.bean(TakenService.class);
    private final DossierService dossiers = programma.bean(DossierService.class);
    private final Inlogger coordinator = toneel.inloggers.verzuimcoordinator(toneel.bedrijf);
    private final Inlogger leidinggevende = toneel.inloggers.leidinggevende(toneel.bedrijf);
    private final Actor mma = toneel.mma.actor();
    private final DossierId dossier = toneel.stapOver(-3, Functie.POB);
    private final LocalDate tot = toneel.vandaag().plusDays(7);
    private final OverlegId overleg;
    private final AgendapuntId punt;

    BesluitTest() {
        toneel.reeks();
        overleg = toneel.maak().overleg().id();
        toneel.overleg.begin(mma, overleg);
        punt = Overlegtoneel.punt(toneel.blad(mma, overleg), dossier).id();
    }

    @Test
    void een_taak_komt_bij_wie_hem_kreeg_en_nooit_bij_de_werkgever() {
        var tekst = "Bel de planner over het rooster";
        var voor = taken.tel(coordinator.actor(), TakenFilter.ALLE);
        var id = service.neem(mma, taak(tekst, Functie.MMA, toneel.mma.id(), false));

        assertThat(taken(mma)).singleElement().satisfies(taak -> {
            assertThat(taak.soort()).isEqualTo(TaakSoort.OVERLEG);
            assertThat(taak.omschrijving()).isEqualTo(tekst);
            assertThat(taak.vanMij()).isTrue();
            assertThat(taak.uiterlijkOp()).isEqualTo(tot);
        });
        assertThat(taken(coordinator.actor())).isEmpty();
        assertThat(taken(leidinggevende.actor())).isEmpty();
        assertThat(taken(toneel.pob.actor())).isEmpty();
        assertThat(taken.tel(coordinator.actor(), TakenFilter.ALLE)).isEqualTo(voor);
        assertThat(rest(coordinator, "/api/v1/taken")).doesNotContain(tekst);
        for (var lid : List.of(toneel.mma, toneel.pob, toneel.casemanager, toneel.arts)) {
            assertThat(tijdlijn(lid.actor())).contains(GebeurtenisSoort.OVERLEG_INTERN);
        }
        assertThat(rest(toneel.pob, pad("tijdlijn"))).contains(tekst);
        for (var buiten : List.of(coordinator, leidinggevende)) {
            assertThat(tijdlijn(buiten.actor()))
                    .doesNotContain(GebeurtenisSoort.OVERLEG_INTERN, GebeurtenisSoort.OVERLEG_BESLUIT);
            assertThat(rest(buiten, pad("tijdlijn"))).doesNotContain(tekst);
        }
        assertThat(besluit(id)).matches(een -> !een.klaar() && !een.voorWerkgever());
        taken.rondAf(mma, Objects.requireNonNull(taken(mma).getFirst().id()));
        assertThat(besluit(id).klaar()).isTrue();
    }

    @Test
    void wat_de_werkgever_moet_doen_leest_hij_altijd() {
        var tekst = "Bespreek het rooster met de medewerker";
        service.neem(mma, taak(tekst, Functie.LEIDINGGEVENDE, null, false));

        assertThat(taken(leidinggevende.actor())).extracting(Taak::omschrijving).containsExactly(tekst);
        assertThat(taken(coordinator.actor())).hasSize(1);
        assertThat(gebeurtenis(coordinator.actor(), GebeurtenisSoort.OVERLEG_BESLUIT))
                .satisfies(een -> {
                    assertThat(een.tekst()).isEqualTo(tekst);
                    assertThat(een.datum()).isEqualTo(tot);
                });
        taken.rondAf(
                leidinggevende.actor(),
                Objects.requireNonNull(taken(leidinggevende.actor()).getFirst().id()));
        assertThat(taken(coordinator.actor())).isEmpty();
    }

    @Test
    void een_spreekuur_staat_bij_de_planner_en_bij_de_bedrijfsarts_alleen_voor_hem() {
        var pob = service.neem(mma, spreekuur(Functie.POB));
        service.neem(mma, spreekuur(Functie.BEDRIJFSARTS));

        assertThat(tePlannen())
                .extracting(TePlannen::aanleiding)
                .containsExactlyInAnyOrder(Aanleiding.OVERLEG_POB, Aanleiding.OVERLEG_BEDRIJFSARTS);
        assertThat(tePlannen())
                .filteredOn(TePlannen::isBedrijfsartsVerplicht)
                .singleElement()
                .satisfies(een -> assertThat(een.waarom().tekst()).contains("overleg"));
        service.trekIn(mma, pob);
        assertThat(tePlannen()).extracting(TePlannen::aanleiding).containsExactly(Aanleiding.OVERLEG_BEDRIJFSARTS);
    }

    @Test
    void een_opdracht_binnen_het_abonnement_komt_op_de_werklijst_en_wat_geld_kost_bestelt_de_werkgever_zelf() {
        var keuzes = service.keuzes(mma, punt);
        assertThat(keuzes.uiterlijkOp()).isEqualTo(tot);
        assertThat(keuzes.van(Functie.POB)).extracting(een -> een.id()).containsExactly(toneel.pob.id());
        assertThat(keuzes.opdrachttypen())
                .extracting(Besluitkeuzes.Type::code)
                .isNotEmpty()
                .doesNotContain("EXTRA_SPREEKUUR");
        var type = keuzes.opdrachttypen().getFirst().code();

        var id = service.neem(mma, opdracht(type));

        var opdracht = Objects.requireNonNull(besluit(id).opdracht());
        var gelezen = programma.bean(OpdrachtService.class).opdracht(coordinator.actor(), opdracht);
        assertThat(gelezen.tekst()).contains("Uit het overleg", "Graag een antwoord op de vraag");
        assertThat(besluit(id).voorWerkgever()).isTrue();
        assertThat(tijdlijn(coordinator.actor())).contains(GebeurtenisSoort.OPDRACHT_VERSTUURD);
        assertThatThrownBy(() -> service.neem(mma, opdracht("EXTRA_SPREEKUUR")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("taak voor de werkgever");
        assertThatThrownBy(() -> service.neem(mma, opdracht("BESTAAT_NIET"))).isInstanceOf(OngeldigeInvoer.class);

        service.trekIn(mma, id);
        assertThat(programma
                        .bean(OpdrachtService.class)
                        .opdracht(coordinator.actor(), opdracht)
                        .status())
                .isEqualTo(OpdrachtStatus.INGETROKKEN);
        var opgepakt = service.neem(mma, opdracht(type));
        var lid = toneel.inloggers.regioteam(gelezen.groep(), toneel.regio);
        programma
                .bean(WerklijstService.class)
                .pakOp(lid.actor(), Objects.requireNonNull(besluit(opgepakt).opdracht()));
        assertThatThrownBy(() -> service.trekIn(mma, opgepakt)).isInstanceOf(Conflict.class);
        assertThat(besluit(opgepakt).klaar()).isFalse();
    }

    @Test
    void een_notitie_leest_de_werkgever_alleen_als_dat_is_aangevinkt() {
        service.neem(mma, notitie("Wij wachten op de offerte", false));
        service.neem(mma, notitie("De planner belt maandag", true));

        assertThat(tijdlijnteksten(toneel.casemanager.actor()))
                .contains("Wij wachten op de offerte", "De planner belt maandag");
        assertThat(tijdlijnteksten(coordinator.actor()))
                .contains("De planner belt maandag")
                .doesNotContain("Wij wachten op de offerte");
    }

    @Test
    void intrekken_eindigt_wat_niemand_aanraakte_en_vertelt_het() {
        var id = service.neem(mma, taak("Bel de planner", Functie.POB, null, false));
        service.trekIn(toneel.casemanager.actor(), id);
        service.trekIn(toneel.casemanager.actor(), id);

        assertThat(taken(toneel.pob.actor())).isEmpty();
        assertThat(blad().besluiten()).isEmpty();
        assertThat(dossiers.tijdlijn(mma, dossier, Uitsnede.eerste(50)).rijen())
                .filteredOn(een -> een.soort() == GebeurtenisSoort.OVERLEG_INTERN)
                .extracting(Gebeurtenis::onderwerp)
                .filteredOn(een -> een != null && een.startsWith("Ingetrokken"))
                .hasSize(1);
        var opgepakt = service.neem(mma, taak("Bel de planner nog eens", Functie.POB, null, false));
        taken.pakOp(
                toneel.pob.actor(),
                Objects.requireNonNull(taken(toneel.pob.actor()).getFirst().id()));
        assertThatThrownBy(() -> service.trekIn(mma, opgepakt))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("aan het werk");
        assertThat(besluit(opgepakt).klaar()).isFalse();
        var notitie = service.neem(mma, notitie("Niets bijzonders", false));
        service.trekIn(mma, notitie);
        assertThat(blad().besluiten()).extracting(Besluit::id).containsExactly(opgepakt);
    }

    @Test
    void twee_keer_met_dezelfde_sleutel_is_een_besluit_en_telt_zijn_vragen() {
        var nieuw = taak("Bel de planner", Functie.MMA, null, false);
        BesluitId id;
        try (var telling = programma.teller().beginDezeThread()) {
            id = service.neem(mma, nieuw);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(8);
        }
        var stand = blad().overleg().stand();
        assertThat(service.neem(mma, nieuw)).isEqualTo(id);
        assertThat(taken(mma)).hasSize(1);
        assertThat(blad().overleg().stand()).isEqualTo(stand);
        try (var telling = programma.teller().beginDezeThread()) {
            service.trekIn(mma, id);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(8);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.keuzes(mma, punt);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void wat_niet_kan_wordt_onder_zijn_veld_gezegd() {
        weigert("tekst", taak("Hij heeft griep", Functie.MMA, null, false));
        weigert("tekst", taak("x", Functie.MMA, null, false));
        weigert("functie", taak("Bel de planner", Functie.VERZUIMCOORDINATOR, null, false));
        weigert("functie", spreekuur(Functie.MMA));
        weigert("eigenaar", taak("Bel de planner", Functie.MMA, toneel.pob.id(), false));
        weigert("eigenaar", taak("Bel de planner", Functie.LEIDINGGEVENDE, leidinggevende.id(), false));
        weigert(
                "eigenaar",
                taak(
                        "Bel de planner",
                        Functie.MMA,
                        toneel.inloggers.eigenTeam(Functie.MMA, toneel.bedrijf).id(),
                        false));
        weigert(
                "uiterlijkOp",
                nieuw(
                        Besluitsoort.TAAK,
                        "Bel ons",
                        Functie.MMA,
                        null,
                        toneel.vandaag().minusDays(1),
                        null));
        weigert("uiterlijkOp", nieuw(Besluitsoort.TAAK, "Bel ons", Functie.MMA, null, null, null));
        weigert("opdrachttype", nieuw(Besluitsoort.OPDRACHT, "Bel ons", null, null, tot, null));
        assertThat(blad().besluiten()).isEmpty();

        service.neem(
                mma,
                new NieuwBesluit(
                        punt, Besluitsoort.NOTITIE, "De griep heerst", null, null, null, null, false, true, sleutel()));
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE bedrijf_id = ? AND handeling = 'OVERLEG_HOUDEN' AND bijzonderheid LIKE '%niet medisch bedoeld: tekst (1)%'",
                        toneel.bedrijf.waarde()))
                .isEqualTo(1);
    }

    @Test
    void wie_niet_in_het_team_zit_besluit_niets_en_leest_geen_verslag() {
        var id = service.neem(mma, notitie("Wij wachten op de offerte", false));
        var elders = toneel.inloggers.regioteam(Functie.POB, toneel.gegevens.regio());
        var toegewezen = toneel.inloggers.eigenTeam(Functie.POB, toneel.bedrijf);
        for (var ander : List.of(elders, toegewezen)) {
            var actor = ander.actor();
            assertThatThrownBy(() -> service.neem(actor, notitie("Iets", false)))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.trekIn(actor, id)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.keuzes(actor, punt)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> notulen.lees(actor, overleg)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> notulen.pdf(actor, overleg)).isInstanceOf(NietGevonden.class);
        }
        for (var ander : List.of(coordinator, leidinggevende, toneel.arts)) {
            var actor = ander.actor();
            assertThatThrownBy(() -> service.neem(actor, notitie("Iets", false)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.trekIn(actor, id)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.keuzes(actor, punt)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> notulen.lees(actor, overleg)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> notulen.pdf(actor, overleg)).isInstanceOf(GeenRecht.class);
        }
        assertThat(blad().besluiten()).extracting(Besluit::id).containsExactly(id);
    }

    @Test
    void wie_een_collega_vervangt_krijgt_geen_taak_die_na_de_vervanging_bij_hem_zou_blijven() {
        var vervanger = toneel.inloggers.regioteam(Functie.POB, toneel.gegevens.regio());
        toneel.doe(
                """
                INSERT INTO gebruiker_functie (gebruiker_id, functie, regio_id, vervangt_id, geldig_van, geldig_tot)
                VALUES (?, 'POB', ?, ?, ?, ?)""",
                vervanger.id().waarde(),
                toneel.regio.waarde(),
                toneel.pob.id().waarde(),
                toneel.vandaag().minusDays(1),
                toneel.vandaag().plusDays(5));

        assertThat(service.keuzes(mma, punt).van(Functie.POB))
                .extracting(Teamgenoot::id)
                .containsExactly(toneel.pob.id());
        weigert("eigenaar", taak("Bel de planner", Functie.POB, vervanger.id(), false));
    }

    @Test
    void het_verslag_op_papier_houdt_regels_en_vreemde_tekens_en_laat_weg_wat_geen_teken_is() throws Exception {
        var tekst = "Łukasz & <b>Ayşe</b> bellen \"nu\"\u000B {{dag}} \u0001 ${x} \uD83D\uDE00\nDaarna de planner";
        service.neem(mma, notitie(tekst, false));
        toneel.behandelen.besproken(mma, punt);
        toneel.overleg.sluit(mma, overleg);

        try (var papier = Loader.loadPDF(notulen.pdf(mma, overleg).inhoud())) {
            assertThat(new PDFTextStripper().getText(papier).lines())
                    .anyMatch(regel -> regel.contains("Łukasz & <b>Ayşe</b> bellen \"nu\" {{dag}}"))
                    .noneMatch(regel -> regel.contains("bellen") && regel.contains("Daarna"));
        }
    }

    @Test
    void buiten_het_overleg_wordt_niets_besloten_en_het_verslag_zegt_wat_er_is_besloten() throws Exception {
        assertThatThrownBy(() -> notulen.lees(mma, overleg)).isInstanceOf(Conflict.class);
        var id = service.neem(mma, taak("Bel de planner", Functie.POB, toneel.pob.id(), false));
        service.neem(mma, notitie("De planner belt maandag", true));
        toneel.behandelen.besproken(mma, punt);
        toneel.overleg.sluit(mma, overleg);

        assertThatThrownBy(() -> service.neem(mma, notitie("Te laat", false))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.trekIn(mma, id)).isInstanceOf(Conflict.class);
        var verslag = notulen.lees(toneel.casemanager.actor(), overleg);
        assertThat(verslag.besproken())
                .singleElement()
                .satisfies(zaak -> assertThat(zaak.besluiten()).hasSize(2));
        assertThat(verslag.aanwezig()).extracting(Aanwezige::naam).contains(mma.naam());
        var pdf = notulen.pdf(mma, overleg);
        assertThat(pdf.naam()).isEqualTo("verslag-overleg-" + verslag.overleg().dag() + ".pdf");
        try (var papier = Loader.loadPDF(pdf.inhoud())) {
            assertThat(tekst(papier))
                    .contains("Verslag van het overleg", "Bel de planner", "De planner belt maandag", "Te laat");
        }
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE bedrijf_id = ? AND handeling = 'VERSLAG_INZIEN'",
                        toneel.bedrijf.waarde()))
                .isEqualTo(2);

        toneel.doe(
                "UPDATE dossier SET regio_id = ? WHERE id = ?",
                toneel.gegevens.regio().waarde(),
                dossier.waarde());
        var later = notulen.lees(mma, overleg);
        assertThat(later.besproken()).isEmpty();
        assertThat(later.elders()).isEqualTo(1);
        try (var papier = Loader.loadPDF(notulen.pdf(mma, overleg).inhoud())) {
            assertThat(tekst(papier))
                    .contains("hoort nu bij een ander regioteam")
                    .doesNotContain("Bel de planner");
        }
    }

    /** The words of a paper, wherever its lines break. */
    private static String tekst(PDDocument papier) throws IOException {
        return new PDFTextStripper().getText(papier).replaceAll("\\s+", " ");
    }

    private void weigert(String veld, NieuwBesluit nieuw) {
        assertThatThrownBy(() -> service.neem(mma, nieuw))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        e -> assertThat(e.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .contains(veld));
    }

    private NieuwBesluit taak(String tekst, Functie functie, @Nullable GebruikerId eigenaar, boolean werkgever) {
        return new NieuwBesluit(
                punt, Besluitsoort.TAAK, tekst, functie, eigenaar, tot, null, werkgever, false, sleutel());
    }

    private NieuwBesluit spreekuur(Functie bij) {
        return nieuw(Besluitsoort.SPREEKUUR, "Kijken hoe het gaat", bij, null, tot, null);
    }

    private NieuwBesluit opdracht(String type) {
        return nieuw(Besluitsoort.OPDRACHT, "Graag een antwoord op de vraag", null, null, tot, type);
    }

    private NieuwBesluit notitie(String tekst, boolean werkgever) {
        return new NieuwBesluit(punt, Besluitsoort.NOTITIE, tekst, null, null, null, null, werkgever, false, sleutel());
    }

    private NieuwBesluit nieuw(
            Besluitsoort soort,
            String tekst,
            @Nullable Functie functie,
            @Nullable GebruikerId eigenaar,
            @Nullable LocalDate dag,
            @Nullable String type) {
        return new NieuwBesluit(punt, soort, tekst, functie, eigenaar, dag, type, false, false, sleutel());
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }

    private Overlegblad blad() {
        return toneel.blad(mma, overleg);
    }

    private Besluit besluit(BesluitId id) {
        return blad().besluiten().stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Taak> taken(Actor actor) {
        return taken.open(actor, TakenFilter.ALLE, Uitsnede.eerste(100)).rijen().stream()
                .filter(taak -> taak.omschrijving() != null)
                .toList();
    }

    private List<TePlannen> tePlannen() {
        return programma
                .bean(TePlannenService.class)
                .lijst(mma, TePlannenFilter.ALLES, Uitsnede.eerste(50))
                .rijen();
    }

    private List<GebeurtenisSoort> tijdlijn(Actor actor) {
        return dossiers.tijdlijn(actor, dossier, Uitsnede.eerste(50)).rijen().stream()
                .map(Gebeurtenis::soort)
                .toList();
    }

    private List<@Nullable String> tijdlijnteksten(Actor actor) {
        return dossiers.tijdlijn(actor, dossier, Uitsnede.eerste(50)).rijen().stream()
                .<@Nullable String>map(Gebeurtenis::tekst)
                .toList();
    }

    private Gebeurtenis gebeurtenis(Actor actor, GebeurtenisSoort soort) {
        return dossiers.tijdlijn(actor, dossier, Uitsnede.eerste(50)).rijen().stream()
                .filter(een -> een.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private String pad(String deel) {
        return "/api/v1/dossiers/" + dossier + "/" + deel;
    }

    private String rest(Inlogger wie, String pad) {
        var antwoord = new ApiAanroep(programma).met(wie.token()).get(pad);
        assertThat(antwoord.status()).isEqualTo(200);
        return antwoord.body();
    }
}
