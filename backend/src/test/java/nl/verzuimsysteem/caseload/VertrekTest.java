package nl.verzuimsysteem.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.VervangService;
import nl.verzuimsysteem.organisatie.Vervanging;
import nl.verzuimsysteem.start.StartService;
import nl.verzuimsysteem.taken.Ontvanger;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What lay with a colleague who does not work in the team any more. */
@Tag("database")
class VertrekTest {
    private static final Caseloadfilter VERTROKKEN = Caseloadfilter.TEAM.van(Wiens.VERTROKKEN);

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final CaseloadService service = programma.bean(CaseloadService.class);
    private final TakenService taken = programma.bean(TakenService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger mma = inloggers.regioteam(Functie.MMA, bezetting.regio);
    private final Inlogger weg = inloggers.regioteam(Functie.MMA, bezetting.regio);
    private final DossierId een = bezetting.meldZiek(10);
    private final DossierId twee = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(60));

    @Test
    void op_de_laatste_dag_van_een_functie_werkt_iemand_er_nog_en_de_dag_erna_niet_meer() {
        geef(weg, een, twee);
        eindigt(weg, bezetting.regio, bezetting.vandaag.plusDays(1));
        nietsBlijftLiggen();

        eindigt(weg, bezetting.regio, bezetting.vandaag);

        blijftLiggen(een, twee);
        var blad = service.blad(mma.actor(), Caseloadfilter.TEAM, 50);
        assertThat(blad.bladzijde().rijen()).hasSize(2).allSatisfy(lijn -> {
            assertThat(lijn.vertrokken()).isTrue();
            assertThat(lijn.vanNaam()).isEqualTo(weg.naam());
        });
        assertThat(blad.wiens())
                .as("they are not of nobody: his name helps to find who knows the case")
                .containsEntry(Wiens.NIEMAND, new Caseloadblad.Telling(0, 0));
        assertThat(blad.fasen().stream().mapToLong(telling -> telling.aantal()).sum())
                .isEqualTo(2);
        assertThat(service.blad(mma.actor(), VERTROKKEN, 50).fasen())
                .filteredOn(telling -> telling.aantal() > 0)
                .hasSize(2);
    }

    @Test
    void een_uitgezet_account_laat_alles_liggen_en_wie_terugkomt_heeft_het_weer() {
        geef(weg, een);
        actief(weg, false);
        blijftLiggen(een);

        actief(weg, true);

        nietsBlijftLiggen();
        assertThat(zoek(weg.actor(), Caseloadfilter.TEAM.van(Wiens.MIJ))).containsExactly(een);
    }

    @Test
    void wie_naar_een_andere_regio_gaat_laat_hier_alles_liggen() {
        var daar = new Gegevens(programma).regio();
        var verhuisd = inloggers.maak(
                new Inloggers.Aanstelling(Functie.MMA, bezetting.regio, null, null, null),
                new Inloggers.Aanstelling(Functie.MMA, daar, null, null, null));
        geef(verhuisd, een);
        nietsBlijftLiggen();

        eindigt(verhuisd, bezetting.regio, bezetting.vandaag);

        blijftLiggen(een);
        assertThat(zoek(inloggers.regioteam(Functie.MMA, daar).actor(), VERTROKKEN))
                .isEmpty();
    }

    @Test
    void een_andere_functie_in_dezelfde_regio_telt_niet_en_die_hij_erbij_had_verandert_niets() {
        var dubbel = inloggers.maak(
                new Inloggers.Aanstelling(Functie.MMA, bezetting.regio, null, null, null),
                new Inloggers.Aanstelling(Functie.POB, bezetting.regio, null, null, null));
        var pob = inloggers.regioteam(Functie.POB, bezetting.regio);
        geef(dubbel, een);
        service.draagOver(pob.actor(), overdracht(List.of(een), dubbel));
        eindigt(dubbel, Functie.POB, bezetting.vandaag);

        nietsBlijftLiggen();
        assertThat(zoek(pob.actor(), VERTROKKEN)).containsExactly(een);

        eindigt(dubbel, Functie.MMA, bezetting.vandaag);
        blijftLiggen(een);
    }

    @Test
    void wie_er_via_het_bedrijf_nog_werkt_is_niet_weg() {
        var eigen = inloggers.eigenTeam(Functie.MMA, bezetting.bedrijf);
        geef(eigen, een);
        nietsBlijftLiggen();

        doe(
                "UPDATE gebruiker_functie SET geldig_tot = ? WHERE gebruiker_id = ?",
                bezetting.vandaag,
                eigen.id().waarde());

        blijftLiggen(een);
        var ander = inloggers.eigenTeam(Functie.MMA, bezetting.bedrijf);
        assertThat(zoek(ander.actor(), VERTROKKEN))
                .as("who reaches the company alone sees it too")
                .containsExactly(een);
        assertThat(telling(ander.actor())).isEqualTo(1);
    }

    @Test
    void zolang_iemand_vervangt_blijft_er_niets_liggen() {
        geef(weg, een);
        var invaller = inloggers.regioteam(Functie.MMA, bezetting.regio);
        programma
                .bean(VervangService.class)
                .vervang(
                        inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor(),
                        new Vervanging(weg.id(), invaller.id(), bezetting.vandaag, bezetting.vandaag.plusDays(2)));
        actief(weg, false);

        nietsBlijftLiggen();

        doe(
                "UPDATE gebruiker_functie SET geldig_tot = ? WHERE vervangt_id = ?",
                bezetting.vandaag,
                weg.id().waarde());
        blijftLiggen(een);
    }

    @Test
    void alles_gaat_in_een_keer_over_met_wat_hij_had_opgepakt() {
        geef(weg, een, twee);
        var taak = taak(een);
        taken.pakOp(weg.actor(), taak);
        eindigt(weg, bezetting.regio, bezetting.vandaag);

        assertThat(service.draagOver(mma.actor(), overdracht(zoek(mma.actor(), VERTROKKEN), mma)))
                .isEqualTo(2);

        nietsBlijftLiggen();
        assertThat(zoek(mma.actor(), Caseloadfilter.TEAM.van(Wiens.MIJ))).containsExactlyInAnyOrder(een, twee);
        assertThat(rij(mma, taak).vanMij()).isTrue();
    }

    @Test
    void een_taak_van_wie_weg_is_is_weer_van_de_groep() {
        var taak = taak(een);
        taken.pakOp(weg.actor(), taak);
        eindigt(weg, bezetting.regio, bezetting.vandaag.plusDays(1));
        assertThat(rij(mma, taak).toegewezenAan()).isEqualTo(weg.naam());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> taken.pakOp(mma.actor(), taak));
        assertThat(berichten(taak)).containsExactly(weg.naam());

        eindigt(weg, bezetting.regio, bezetting.vandaag);

        assertThat(rij(mma, taak).toegewezenAan()).isNull();
        assertThat(berichten(taak)).containsExactly(mma.naam());
        taken.pakOp(mma.actor(), taak);
        assertThat(rij(mma, taak).vanMij()).isTrue();
    }

    @Test
    void een_blad_kost_twee_vragen_ook_van_wie_weg_is() {
        geef(weg, een);
        actief(weg, false);
        try (var telling = programma.teller().beginDezeThread()) {
            service.blad(mma.actor(), VERTROKKEN, 50);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
    }

    @Test
    void een_ander_team_en_een_werkgever_zien_er_niets_van() {
        geef(weg, een);
        actief(weg, false);
        var andere = new Bezetting();
        var elders = inloggers.regioteam(Functie.MMA, andere.regio).actor();

        assertThat(zoek(elders, VERTROKKEN)).isEmpty();
        assertThat(telling(elders)).isZero();
        assertThat(zoek(
                        elders,
                        new Caseloadfilter(
                                bezetting.regio, Wiens.VERTROKKEN, null, null, false, null, null, null, null)))
                .isEmpty();
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> service.draagOver(elders, overdracht(List.of(een), null)));
        for (var buiten : List.of(bezetting.coordinator(), bezetting.leidinggevende(), bezetting.werknemerZelf())) {
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> service.blad(buiten, VERTROKKEN, 50));
            assertThat(opStart(buiten)).isZero();
        }
    }

    private void blijftLiggen(DossierId... welke) {
        assertThat(zoek(mma.actor(), VERTROKKEN)).containsExactlyInAnyOrder(welke);
        assertThat(telling(mma.actor())).isEqualTo(welke.length);
        assertThat(opStart(mma.actor())).isEqualTo(welke.length);
    }

    private void nietsBlijftLiggen() {
        blijftLiggen();
    }

    private long telling(Actor actor) {
        var blad = service.blad(actor, VERTROKKEN, 50);
        assertThat(blad.bladzijde().rijen()).allMatch(Caselijn::vertrokken);
        return Objects.requireNonNull(blad.wiens().get(Wiens.VERTROKKEN)).aantal();
    }

    private int opStart(Actor actor) {
        return programma.bean(StartService.class).start(actor).nu().stream()
                .filter(regel -> regel.reden() == Startreden.DOSSIERS_VERTROKKEN)
                .mapToInt(regel -> regel.aantal())
                .sum();
    }

    private List<DossierId> zoek(Actor actor, Caseloadfilter filter) {
        return service.lijst(actor, filter, Uitsnede.eerste(50)).rijen().stream()
                .map(Caselijn::dossier)
                .toList();
    }

    private void geef(Inlogger aan, DossierId... welke) {
        service.draagOver(mma.actor(), overdracht(List.of(welke), aan));
    }

    private static Overdracht overdracht(List<DossierId> welke, @Nullable Inlogger aan) {
        return new Overdracht(
                welke,
                aan == null ? null : aan.id(),
                null,
                false,
                UUID.randomUUID().toString());
    }

    private void eindigt(Inlogger wie, RegioId regio, LocalDate eersteDagNiet) {
        doe(
                "UPDATE gebruiker_functie SET geldig_tot = ? WHERE gebruiker_id = ? AND regio_id = ?",
                eersteDagNiet,
                wie.id().waarde(),
                regio.waarde());
    }

    private void eindigt(Inlogger wie, Functie functie, LocalDate eersteDagNiet) {
        doe(
                "UPDATE gebruiker_functie SET geldig_tot = ? WHERE gebruiker_id = ? AND functie = ?",
                eersteDagNiet,
                wie.id().waarde(),
                functie.name());
    }

    private void actief(Inlogger wie, boolean aan) {
        doe(
                "UPDATE gebruiker SET actief = ? WHERE id = ?",
                aan ? 1 : 0,
                wie.id().waarde());
    }

    private Taak rij(Inlogger wie, TaakId taak) {
        return taken
                .open(wie.actor(), new TakenFilter(null, null, null, null, false), Uitsnede.eerste(50))
                .rijen()
                .stream()
                .filter(een -> taak.equals(een.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> berichten(TaakId taak) {
        return taken.wieKrijgtBericht(mma.actor(), taak).stream()
                .map(Ontvanger::naam)
                .toList();
    }

    private TaakId taak(DossierId dossier) {
        return new TaakId(programma
                .jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                        VALUES (:bedrijf, :regio, :dossier, 'VERZUIMGESPREK', 'MMA', :dag, UUID(), 1)""")
                        .bind("bedrijf", bezetting.bedrijf)
                        .bind("regio", bezetting.regio)
                        .bind("dossier", dossier)
                        .bind("dag", bezetting.vandaag)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one()));
    }

    private void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }
}
