package nl.verzuimsysteem.demo.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.verzuimsysteem.demo.Demoprogramma;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.opdrachten.Werklijstfilter;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.ContactService;
import nl.verzuimsysteem.verzuim.DossierService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program reads back what was written past its services. */
@Tag("database")
class LeesbaarheidTest {
    private static final Actor.Herkomst SCHERM = new Actor.Herkomst(Actor.Kanaal.SCHERM, null);
    private static final Actor COORDINATOR =
            new Actor(new GebruikerId(1), "De test", Functie.VERZUIMCOORDINATOR, new Bereik.Alles(), SCHERM);
    private static final List<Functie> TEAM =
            List.of(Functie.MMA, Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS);

    private final TestProgramma programma = Demoprogramma.programma();

    @Test
    void elk_dossier_is_te_openen_met_alles_erin() {
        var dossiers = programma.bean(DossierService.class);
        var contacten = programma.bean(ContactService.class);
        var opdrachten = programma.bean(OpdrachtService.class);
        var contactmomenten = 0;
        var verstuurd = 0;
        for (var id : LongStream.rangeClosed(1, 460).mapToObj(DossierId::new).toList()) {
            assertThat(dossiers.kop(COORDINATOR, id).naam()).isNotBlank();
            assertThat(dossiers.tijdlijn(COORDINATOR, id, Uitsnede.eerste(50)).rijen())
                    .isNotEmpty();
            contactmomenten += contacten.vanDossier(COORDINATOR, id).size();
            verstuurd += opdrachten.vanDossier(COORDINATOR, id).size();
        }
        assertThat(contactmomenten).isGreaterThan(500);
        assertThat(verstuurd).isGreaterThan(100);
    }

    @Test
    void er_staan_taken_klaar_ook_vragen_van_het_team() {
        assertThat(programma
                        .bean(TakenService.class)
                        .open(COORDINATOR, TakenFilter.ALLE, Uitsnede.eerste(200))
                        .rijen())
                .extracting(taak -> taak.soort().name())
                .contains("CONTACT", "VRAAG");
    }

    @Test
    void elke_groep_van_elke_regio_met_werk_ziet_zijn_werklijst() {
        var werklijst = programma.bean(WerklijstService.class);
        for (long regio = 1; regio <= 3; regio++) {
            for (var functie : TEAM) {
                var actor = new Actor(
                        new GebruikerId(1),
                        "De test",
                        functie,
                        new Bereik.Regios(Set.of(new RegioId(regio)), Set.of()),
                        SCHERM);
                var regels = werklijst
                        .werklijst(actor, Werklijstfilter.ALLES, Uitsnede.eerste(50))
                        .rijen();
                assertThat(regels.isEmpty()).isEqualTo(functie == Functie.BEDRIJFSARTS);
                assertThat(werklijst.rood(actor, Uitsnede.eerste(50)).rijen())
                        .hasSizeGreaterThanOrEqualTo(2)
                        .allMatch(
                                regel -> regel.teLaatOpgepakt(Clock.systemUTC().instant()));
            }
        }
    }
}
