package nl.verzuimsysteem.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.VervangService;
import nl.verzuimsysteem.organisatie.Vervanging;
import nl.verzuimsysteem.taken.HerinnerService;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody goes on holiday tomorrow for two days; a colleague of the same regio stands in. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VervangingTest {
    private static final Actor SYSTEEM = Actor.systeem("test");
    private static final String NAAM = "Ans | van: de Berg, MMA";
    private static final TakenFilter VAN_MIJ = new TakenFilter(null, null, null, null, true);

    private final TestProgramma programma = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
    private final CaseloadService service = programma.bean(CaseloadService.class);
    private final TakenService taken = programma.bean(TakenService.class);
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final RegioId regio = gegevens.regio();
    private final Inlogger weg = inloggers.regioteam(Functie.MMA, regio);
    private final Inlogger invaller = inloggers.regioteam(Functie.MMA, regio);
    private final Inlogger beheerder = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER);

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void werk_komt_bij_wie_vervangt_en_gaat_vanzelf_terug() {
        var begin = vandaag();
        var dossier = ziek();
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET naam = ? WHERE id = ?",
                        NAAM,
                        weg.id().waarde()));
        service.draagOver(
                weg.actor(),
                new Overdracht(
                        List.of(dossier),
                        weg.id(),
                        null,
                        false,
                        UUID.randomUUID().toString()));
        var taak = taak(dossier);
        taken.pakOp(weg.actor(), taak);

        programma
                .bean(VervangService.class)
                .vervang(
                        beheerder.actor(),
                        new Vervanging(weg.id(), invaller.id(), begin.plusDays(1), begin.plusDays(2)));

        nietVanHem();
        volgendeDag();
        vanHem(dossier, taak, begin.plusDays(2));
        taken.pakOp(invaller.actor(), taak);
        assertThat(taken.open(weg.actor(), VAN_MIJ, Uitsnede.eerste(10)).rijen())
                .as("his already, and nothing is copied")
                .hasSize(1);
        volgendeDag();
        vanHem(dossier, taak, begin.plusDays(2));
        volgendeDag();
        nietVanHem();
        assertThat(service.lijst(weg.actor(), Caseloadfilter.TEAM.van(Wiens.MIJ), Uitsnede.eerste(10))
                        .rijen())
                .singleElement()
                .satisfies(lijn -> assertThat(lijn.vervangen()).isFalse());
        assertThat(logboek("REGIOS_BEHEREN", "gebruiker", invaller.id().waarde()))
                .contains("vervangt gebruiker " + weg.id());
        assertThat(logboek("CASELOAD_OVERDRAGEN", "dossier", dossier.waarde()))
                .containsExactly("van het team naar gebruiker " + weg.id());
    }

    private void vanHem(DossierId dossier, TaakId taak, LocalDate totEnMet) {
        var blad = service.blad(invaller.actor(), Caseloadfilter.TEAM.van(Wiens.MIJ), 10);
        assertThat(blad.vervangt()).containsExactly(new Caseloadblad.Vervangt(weg.id(), NAAM, totEnMet));
        assertThat(blad.wiens()).containsEntry(Wiens.MIJ, new Caseloadblad.Telling(1, 0));
        assertThat(blad.bladzijde().rijen()).singleElement().satisfies(lijn -> {
            assertThat(lijn.dossier()).isEqualTo(dossier);
            assertThat(lijn.vanNaam()).isEqualTo(NAAM);
            assertThat(lijn.vanMij()).isTrue();
            assertThat(lijn.vervangen()).isTrue();
        });
        assertThat(taken.open(invaller.actor(), VAN_MIJ, Uitsnede.eerste(10)).rijen())
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.id()).isEqualTo(taak);
                    assertThat(een.vanMij()).isTrue();
                });
        assertThat(taken.tel(invaller.actor(), VAN_MIJ).alle()).isEqualTo(1);
        assertThat(gemaild()).containsExactlyInAnyOrder(weg.inlognaam(), invaller.inlognaam());
    }

    private void nietVanHem() {
        var blad = service.blad(invaller.actor(), Caseloadfilter.TEAM.van(Wiens.MIJ), 10);
        assertThat(blad.vervangt()).isEmpty();
        assertThat(blad.bladzijde().rijen()).isEmpty();
        assertThat(blad.wiens()).containsEntry(Wiens.MIJ, new Caseloadblad.Telling(0, 0));
        assertThat(taken.open(invaller.actor(), VAN_MIJ, Uitsnede.eerste(10)).rijen())
                .isEmpty();
        assertThat(gemaild()).containsExactly(weg.inlognaam());
    }

    /** Whom the mail of today about taken goes to. */
    private List<String> gemaild() {
        var herinneren = programma.bean(HerinnerService.class);
        while (herinneren.herinner(SYSTEEM)) {
            // The next people.
        }
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT aan FROM uitgaand_bericht WHERE sleutel LIKE ?", "taken:%:" + vandaag())
                        .mapTo(String.class)
                        .list());
    }

    private void volgendeDag() {
        programma.bean(Testklok.class).later(Duration.ofDays(1));
    }

    private LocalDate vandaag() {
        return Kalender.vandaag(programma.bean(Clock.class));
    }

    private DossierId ziek() {
        var bedrijf = gegevens.bedrijf(regio);
        var werkgever = inloggers.verzuimcoordinator(bedrijf).actor();
        return programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        werkgever,
                        new Ziekmelding(
                                UUID.randomUUID().toString(),
                                gegevens.werknemer(bedrijf),
                                vandaag().minusDays(20),
                                "06 - 12 34 56 78",
                                null));
    }

    private TaakId taak(DossierId dossier) {
        return new TaakId(programma
                .jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                        SELECT bedrijf_id, regio_id, id, 'VERZUIMGESPREK', 'MMA', :dag, 'proef', 1
                        FROM dossier WHERE id = :dossier""")
                        .bind("dag", vandaag())
                        .bind("dossier", dossier)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one()));
    }

    private List<String> logboek(String handeling, String soort, long id) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT bijzonderheid FROM audit_regel WHERE handeling = ? AND object_soort = ? AND object_id = ?",
                                handeling,
                                soort,
                                id)
                        .mapTo(String.class)
                        .list());
    }
}
