package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.verzuimsysteem.agenda.AfwezigheidService;
import nl.verzuimsysteem.agenda.Agendatoneel;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A week of an agenda, and who sees what in it. */
@Tag("database")
class WeekServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Agendatoneel toneel = new Agendatoneel(programma);
    private final WeekService weken = programma.bean(WeekService.class);

    @Test
    void de_week_heeft_zittingen_afwezigheid_en_afspraken_in_drie_vragen() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:00");
        toneel.zitting(toneel.pob, Functie.POB, "09:00", "12:00");
        toneel.afspraak(toneel.arts.id(), "10:00");
        programma
                .bean(AfwezigheidService.class)
                .voegToe(toneel.mma.actor(), toneel.afwezig(toneel.pob.id(), toneel.dag, null, null), true);

        Week week;
        try (var telling = programma.teller().beginDezeThread()) {
            week = week(toneel.mma.actor());
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(3);
        }
        assertThat(week.maandag()).isEqualTo(toneel.dag.minusDays(1));
        assertThat(week.feestdagen()).isEmpty();
        assertThat(week.zittingen()).hasSize(2);
        assertThat(week.afwezig())
                .singleElement()
                .satisfies(blok -> assertThat(blok.professional()).isEqualTo(toneel.pob.id()));
        assertThat(week.houders())
                .extracting(Week.Houder::id)
                .containsExactlyInAnyOrder(toneel.arts.id(), toneel.pob.id());
        assertThat(week.afspraken()).singleElement().satisfies(afspraak -> {
            assertThat(afspraak.begin()).isEqualTo(toneel.op("10:00"));
            assertThat(afspraak.wie()).isNotNull().satisfies(wie -> {
                assertThat(wie.naam()).contains("Jansen");
                assertThat(wie.taal()).isEqualTo("pl");
                assertThat(wie.tolk()).isEqualTo(Tolk.NODIG);
            });
        });
    }

    @Test
    void op_een_feestdag_is_er_geen_zitting() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:00");
        var kerst = LocalDate.of(toneel.vandaag.getYear() + 1, 12, 25);

        var week = weken.week(toneel.mma.actor(), new Weekvraag(kerst, toneel.regio, null));

        assertThat(week.feestdagen()).contains(kerst);
        assertThat(week.zittingen()).noneMatch(zitting -> zitting.begin().equals(Agendatoneel.op(kerst, "09:00")));
    }

    @Test
    void een_afgezegde_afspraak_staat_er_niet_en_een_gehouden_wel() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:00");
        afspraak("09:00", false, "AFGEZEGD");
        afspraak("10:00", false, "GEHOUDEN");

        assertThat(week(toneel.mma.actor()).afspraken())
                .singleElement()
                .satisfies(afspraak -> assertThat(afspraak.begin()).isEqualTo(toneel.op("10:00")));
    }

    @Test
    void van_een_vertrouwelijke_afspraak_weten_alleen_wie_hem_houdt_en_de_mma_wie_komt() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:00");
        afspraak("10:00", true, "GEPLAND");

        assertThat(wie(toneel.mma.actor())).isNotNull();
        assertThat(wie(toneel.arts.actor())).isNotNull();
        assertThat(wie(toneel.pob.actor())).isNull();
        assertThat(wie(toneel.inloggers
                        .regioteam(Functie.BEDRIJFSARTS, toneel.regio)
                        .actor()))
                .isNull();
    }

    @Test
    void van_een_afspraak_voor_een_andere_regio_staat_er_alleen_dat_de_tijd_bezet_is() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:00");
        var ver = toneel.gegevens.regio();
        var bedrijf = toneel.gegevens.bedrijf(ver);
        toneel.afspraak(
                bedrijf,
                ver,
                toneel.gegevens.werknemer(bedrijf),
                toneel.arts.id(),
                toneel.op("10:00"),
                false,
                "GEPLAND");

        assertThat(wie(toneel.mma.actor())).isNull();
        assertThat(wie(toneel.arts.actor())).isNotNull();
    }

    @Test
    void wie_alleen_voor_een_bedrijf_werkt_ziet_zijn_eigen_agenda() {
        var eigen = toneel.inloggers.eigenTeam(Functie.BEDRIJFSARTS, toneel.bedrijf);
        toneel.zitting(eigen, Functie.BEDRIJFSARTS, "09:00", "12:00");
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:00");
        toneel.afspraak(eigen.id(), "10:00");
        toneel.afspraak(toneel.arts.id(), "11:00");

        var week = weken.week(eigen.actor(), new Weekvraag(toneel.dag, null, null));

        assertThat(week.houders()).extracting(Week.Houder::id).containsExactly(eigen.id());
        assertThat(week.afspraken()).hasSize(1);
    }

    @Test
    void een_professional_is_te_kiezen() {
        toneel.zitting(toneel.arts, Functie.BEDRIJFSARTS, "09:00", "12:00");
        toneel.zitting(toneel.pob, Functie.POB, "09:00", "12:00");
        toneel.afspraak(toneel.arts.id(), "10:00");
        toneel.afspraak(toneel.pob.id(), "11:00");

        var week = weken.week(toneel.mma.actor(), new Weekvraag(toneel.dag, toneel.regio, toneel.pob.id()));

        assertThat(week.houders()).extracting(Week.Houder::id).containsExactly(toneel.pob.id());
        assertThat(week.afspraken()).hasSize(1);
    }

    @Test
    void een_andere_regio_en_een_andere_functie_komen_er_niet_bij() {
        var elders =
                toneel.inloggers.regioteam(Functie.MMA, toneel.gegevens.regio()).actor();

        assertThatThrownBy(() -> week(elders)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() ->
                        week(toneel.inloggers.verzuimcoordinator(toneel.bedrijf).actor()))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> week(toneel.inloggers
                        .regioteam(Functie.CASEMANAGER, toneel.regio)
                        .actor()))
                .isInstanceOf(GeenRecht.class);
    }

    private void afspraak(String tijd, boolean vertrouwelijk, String status) {
        toneel.afspraak(
                toneel.bedrijf,
                toneel.regio,
                toneel.werknemer,
                toneel.arts.id(),
                toneel.op(tijd),
                vertrouwelijk,
                status);
    }

    private Week week(Actor actor) {
        return weken.week(actor, new Weekvraag(toneel.dag, toneel.regio, null));
    }

    private Week.@Nullable Wie wie(Actor actor) {
        return week(actor).afspraken().getFirst().wie();
    }
}
