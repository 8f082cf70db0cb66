package nl.verzuimsysteem.medisch;

import static nl.verzuimsysteem.kern.Functie.BEDRIJFSARTS;
import static nl.verzuimsysteem.kern.Functie.POB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MedischDossierServiceTest {
    private final Consulttoneel toneel = new Consulttoneel(TestProgramma.gedeeld());
    private final MedischDossierService service = toneel.programma.bean(MedischDossierService.class);

    @Test
    void het_dossier_toont_de_spreekuren_die_iemand_mag_openen_in_twee_vragen() {
        var eerste = toneel.consult(toneel.pob, POB, Aanleiding.VERVOLG);
        var tweede = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        var open = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.OPEN_SPREEKUUR);
        var collega = toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.regio);

        assertThat(service.vanWerknemer(toneel.arts.actor(), toneel.werknemer).consulten())
                .extracting(Medischdossier.Regel::id)
                .containsExactly(open, tweede, eerste);
        assertThat(service.vanWerknemer(toneel.pob.actor(), toneel.werknemer).consulten())
                .extracting(Medischdossier.Regel::id)
                .containsExactly(tweede, eerste);
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            var dossier = service.vanWerknemer(collega.actor(), toneel.werknemer);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
            assertThat(dossier.consulten()).extracting(Medischdossier.Regel::id).containsExactly(tweede, eerste);
            assertThat(dossier.gesloten())
                    .as("confidential ones are not even counted")
                    .isZero();
        }
    }

    @Test
    void zonder_zaak_of_afspraak_is_het_dossier_dicht_en_in_een_andere_regio_bestaat_de_werknemer_niet() {
        var gezond = toneel.gegevens.werknemer(toneel.bedrijf);
        var ver = toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.gegevens.regio());

        assertThatThrownBy(() -> service.vanWerknemer(toneel.arts.actor(), gezond))
                .isInstanceOfSatisfying(
                        MedischGesloten.class, fout -> assertThat(fout.inNood()).isTrue());
        assertThatThrownBy(() -> service.vanWerknemer(ver.actor(), toneel.werknemer))
                .isInstanceOf(NietGevonden.class);
        assertThat(service.vanWerknemer(toneel.arts.actor(), toneel.werknemer).consulten())
                .isEmpty();
        assertThatThrownBy(() -> service.vanWerknemer(
                        toneel.inloggers.verzuimcoordinator(toneel.bedrijf).actor(), toneel.werknemer))
                .isInstanceOf(GeenRecht.class);
    }

    @Test
    void een_dag_toont_eigen_afspraken_en_die_van_wie_iemand_vervangt_en_wat_nog_open_staat() {
        var dagen = toneel.programma.bean(ConsultdagService.class);
        var mijn = toneel.afspraak(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        toneel.afspraak(toneel.arts, BEDRIJFSARTS, Aanleiding.OPEN_SPREEKUUR);
        var consult = toneel.service.begin(toneel.arts.actor(), mijn);
        var vervanger = toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.regio);
        var vandaag = toneel.vandaag();

        assertThat(dagen.dag(vervanger.actor(), vandaag).afspraken()).isEmpty();
        toneel.doe(
                "UPDATE gebruiker_functie SET vervangt_id = ?, geldig_tot = ? WHERE gebruiker_id = ?",
                toneel.arts.id().waarde(),
                vandaag.plusDays(7),
                vervanger.id().waarde());

        var dag = dagen.dag(toneel.arts.actor(), vandaag);
        assertThat(dag.afspraken()).hasSize(2);
        assertThat(dag.open()).extracting(Openconsult::consult).containsExactly(consult);
        assertThat(dagen.dag(vervanger.actor(), vandaag).afspraken())
                .singleElement()
                .satisfies(een -> assertThat(een.vervangt()).isEqualTo(toneel.arts.naam()));
        assertThat(dagen.dag(toneel.arts.actor(), vandaag.plusDays(1)).afspraken())
                .isEmpty();
        toneel.rondAf(consult);
        assertThat(dagen.dag(toneel.arts.actor(), vandaag).open()).isEmpty();
    }

    @Test
    void werknotities_worden_vernietigd_als_hun_termijn_om_is_en_het_verslag_blijft() {
        var opruimen = toneel.programma.bean(ConsultopruimService.class);
        var systeem = Actor.systeem("test");
        var consult = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        toneel.service.bewaar(toneel.arts.actor(), consult, Blad.WERKNOTITIE, 0, "eigen gedachte");
        toneel.service.bewaar(toneel.arts.actor(), consult, Blad.MEDISCH, 0, "het verslag");
        toneel.rondAf(consult);
        opruimen.vernietig(systeem);
        assertThat(notities(consult)).as("too soon").isEqualTo(1);

        toneel.doe(
                "UPDATE consult SET afgerond_op = ? WHERE id = ?",
                toneel.nu().minus(Duration.ofDays(15)),
                consult.waarde());
        var stukken = toneel.getal("SELECT COUNT(*) FROM kluis WHERE bedrijf_id = ?", toneel.bedrijf.waarde());
        opruimen.vernietig(systeem);
        opruimen.vernietig(systeem);

        assertThat(notities(consult)).isZero();
        assertThat(toneel.getal("SELECT COUNT(*) FROM kluis WHERE bedrijf_id = ?", toneel.bedrijf.waarde()))
                .isEqualTo(stukken - 1);
        assertThat(toneel.service
                        .consult(toneel.arts.actor(), consult)
                        .medisch()
                        .tekst())
                .isEqualTo("het verslag");
    }

    @Test
    void een_bedrijf_dat_verhuist_neemt_zijn_spreekuren_mee_en_wie_ze_hield_leest_ze_nog() {
        var consult = toneel.consult(toneel.arts, BEDRIJFSARTS, Aanleiding.PROBLEEMANALYSE);
        var naar = toneel.gegevens.regio();
        toneel.doe("UPDATE bedrijf SET regio_id = ? WHERE id = ?", naar.waarde(), toneel.bedrijf.waarde());
        toneel.doe("UPDATE dossier SET regio_id = ? WHERE bedrijf_id = ?", naar.waarde(), toneel.bedrijf.waarde());
        new Kluistoneel(toneel.programma).in(() -> {
            toneel.programma
                    .bean(Consultverhuizing.class)
                    .naVerhuizing(new BedrijfVerhuisd(toneel.bedrijf, toneel.regio, naar));
            return true;
        });

        assertThat(toneel.getal(
                        "SELECT COUNT(*) FROM consult WHERE id = ? AND regio_id = ?", consult.waarde(), naar.waarde()))
                .isEqualTo(1);
        assertThat(toneel.service.consult(toneel.arts.actor(), consult).id()).isEqualTo(consult);
        var nieuw = toneel.inloggers.regioteam(BEDRIJFSARTS, naar);
        assertThat(toneel.service.consult(nieuw.actor(), consult).magSchrijven())
                .isFalse();
        var oud = toneel.inloggers.regioteam(BEDRIJFSARTS, toneel.regio);
        assertThatThrownBy(() -> toneel.service.consult(oud.actor(), consult)).isInstanceOf(NietGevonden.class);
    }

    private long notities(ConsultId consult) {
        return toneel.getal("SELECT COUNT(*) FROM consult WHERE id = ? AND werknotitie IS NOT NULL", consult.waarde());
    }
}
