package nl.verzuimsysteem.maatregelen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class EigenLoonmaatregelServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final EigenLoonmaatregelService service = programma.bean(EigenLoonmaatregelService.class);
    private final LoonmaatregelService werkgever = programma.bean(LoonmaatregelService.class);
    private final Bezetting bezetting = new Bezetting();
    private final DossierId dossier = bezetting.meldZiek(60);
    private final Actor ik = bezetting.werknemerZelf();

    @Test
    void ik_zie_de_maatregel_met_de_dag_en_open_dezelfde_brief_als_de_werkgever() {
        var id = legVast();

        assertThat(service.alle(ik))
                .containsExactly(new EigenLoonmaatregel(
                        id, LoonmaatregelSoort.LOONOPSCHORTING, bezetting.vandaag.minusDays(2), null));
        var brief = service.brief(ik, id);
        assertThat(brief.naam())
                .isEqualTo(werkgever.brief(bezetting.coordinator(), id).naam());
        assertThat(brief.inhoud()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void mijn_eigen_kijken_staat_in_het_logboek_op_mijn_naam() {
        var id = legVast();
        service.alle(ik);
        service.brief(ik, id);

        var regels = programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT naam FROM audit_regel WHERE handeling = 'EIGEN_LOONMAATREGEL_INZIEN'
                                  AND werknemer_id = ? AND bedrijf_id = ?""")
                        .bind(0, bezetting.werknemer.waarde())
                        .bind(1, bezetting.bedrijf.waarde())
                        .mapTo(String.class)
                        .list());
        assertThat(regels).containsExactly("Sanne Jansen", "Sanne Jansen");
    }

    @Test
    void een_ander_ziet_hem_niet_en_kan_de_brief_niet_openen() {
        var id = legVast();
        var elders = new Gegevens(programma);
        var anderBedrijf = elders.bedrijf(elders.regio());
        for (var ander : List.of(
                werknemer(bezetting.bedrijf, bezetting.nogEenWerknemer()),
                werknemer(anderBedrijf, elders.werknemer(anderBedrijf)),
                werknemer(anderBedrijf, bezetting.werknemer))) {
            assertThat(service.alle(ander)).isEmpty();
            assertThatThrownBy(() -> service.brief(ander, id)).isInstanceOf(NietGevonden.class);
        }
        for (var ander :
                List.of(bezetting.coordinator(), bezetting.leidinggevende(), bezetting.teamlid(Functie.BEDRIJFSARTS))) {
            assertThatThrownBy(() -> service.alle(ander)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.brief(ander, id)).isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void van_een_ingetrokken_dossier_is_niets_te_zien() {
        var id = legVast();
        bezetting.laatVervallen(dossier, null);

        assertThat(service.alle(ik)).isEmpty();
        assertThatThrownBy(() -> service.brief(ik, id)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void kijken_kost_een_vraag_en_een_regel_in_het_logboek() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.alle(ik);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
        legVast();
        try (var telling = programma.teller().beginDezeThread()) {
            service.alle(ik);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
    }

    private LoonmaatregelId legVast() {
        var dag = bezetting.vandaag.minusDays(2);
        return werkgever.legVast(
                bezetting.coordinator(),
                dossier,
                new NieuweLoonmaatregel(Bezetting.sleutel(), Loonmaatregelreden.NIET_BEREIKBAAR, dag, null, dag));
    }

    private Actor werknemer(BedrijfId bedrijf, WerknemerId werknemer) {
        return new Actor(
                ik.gebruiker(), "Een ander", Functie.WERKNEMER, new Bereik.Eigen(bedrijf, werknemer), ik.herkomst());
    }
}
