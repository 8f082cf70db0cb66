package nl.verzuimsysteem.werknemers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class WerknemerServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final WerknemerService service = programma.bean(WerknemerService.class);

    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);
    private final BedrijfId elders = gegevens.bedrijf(gegevens.regio());
    private final Actor coordinator = Actoren.verzuimcoordinator(bedrijf);
    private final Herberekening herberekening = new Herberekening(programma, coordinator);

    @Test
    void een_medewerker_komt_in_de_lijst_op_naam() {
        service.voegToe(coordinator, bedrijf, persoon("1", "Jan", "de", "Vries"));
        service.voegToe(coordinator, bedrijf, persoon("2", "Anna", null, "Bakker"));

        assertThat(service.lijst(coordinator, bedrijf, WerknemerFilter.GEEN, Uitsnede.eerste(50))
                        .rijen())
                .extracting(WerknemerRij::naam)
                .containsExactly("Bakker, Anna", "Vries, Jan de");
    }

    @Test
    void zoeken_gaat_op_delen_van_de_naam_en_op_nummer() {
        service.voegToe(coordinator, bedrijf, persoon("A_100", "Jan", "de", "Vries"));
        service.voegToe(coordinator, bedrijf, persoon("AX200", "Anna", null, "Bakker"));

        assertThat(zoek("jan vri")).containsExactly("A_100");
        assertThat(zoek("A_1")).containsExactly("A_100");
        assertThat(zoek("a")).containsExactly("AX200", "A_100");
        assertThat(zoek("vries bakker")).isEmpty();
    }

    @Test
    void wie_weg_is_staat_er_alleen_als_daarom_gevraagd_is() {
        var weg = service.voegToe(coordinator, bedrijf, persoon("1", "Jan", null, "Vos"));
        programma
                .jdbi()
                .useHandle(
                        handle -> handle.createUpdate("UPDATE werknemer SET uit_dienst = '2021-01-31' WHERE id = :id")
                                .bind("id", weg)
                                .execute());

        assertThat(zoek("")).isEmpty();
        assertThat(service.lijst(coordinator, bedrijf, new WerknemerFilter("", true), Uitsnede.eerste(50))
                        .rijen())
                .hasSize(1);
    }

    @Test
    void dezelfde_medewerker_twee_keer_toevoegen_geeft_dezelfde() {
        var eerste = service.voegToe(coordinator, bedrijf, persoon("1", "Jan", null, "Vos"));
        assertThat(service.voegToe(coordinator, bedrijf, persoon("1", "Jan", null, "Vos")))
                .isEqualTo(eerste);
    }

    @Test
    void een_nummer_hoort_bij_een_medewerker_van_een_bedrijf() {
        service.voegToe(coordinator, bedrijf, persoon("1", "Jan", null, "Vos"));
        var ander = service.voegToe(coordinator, bedrijf, persoon("2", "Piet", null, "Smit"));

        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> service.voegToe(coordinator, bedrijf, persoon("1", "Piet", null, "Smit")));
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> service.wijzig(coordinator, ander, 0, persoon("1", "Piet", null, "Smit")));
        assertThat(service.voegToe(Actoren.verzuimcoordinator(elders), elders, persoon("1", "Jan", null, "Vos")))
                .isNotNull();
    }

    @Test
    void een_wijziging_noemt_in_het_logboek_de_velden_en_nooit_de_waarden() {
        var id = service.voegToe(coordinator, bedrijf, persoon("1", "Jan", null, "Vos"));
        var gelezen = service.lees(coordinator, id);

        service.wijzig(coordinator, id, gelezen.versie(), persoon("1", "Janneke", "van", "Vos"));

        assertThat(service.lees(coordinator, id).gegevens().naam()).isEqualTo("Janneke van Vos");
        assertThat(logboek(id))
                .contains("nieuw", "tussenvoegsel, voornaam")
                .noneMatch(regel -> regel.contains("Janneke"));
    }

    @Test
    void een_andere_geboortedatum_of_laatste_dag_laat_de_termijnen_van_zijn_dossiers_opnieuw_uitrekenen() {
        var id = service.voegToe(coordinator, bedrijf, persoon("1", "Jan", null, "Vos"));
        var dossier = herberekening.meldZiek(id);
        var vandaag = Kalender.vandaag(programma.bean(Clock.class));

        service.wijzig(coordinator, id, 0, persoon("1", "Johan", null, "Vos"));
        assertThat(herberekening.isGevraagd(dossier)).isFalse();
        service.wijzig(coordinator, id, 1, met(vandaag.minusYears(60), null));
        assertThat(herberekening.isGevraagd(dossier)).isTrue();

        var tweede = herberekening.meldZiek(service.voegToe(coordinator, bedrijf, persoon("2", "Kim", null, "Bos")));
        programma
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE dossier SET herberekenen = NULL WHERE id = ?", dossier.waarde()));
        service.wijzig(coordinator, id, 2, met(vandaag.minusYears(60), vandaag.plusDays(20)));
        assertThat(herberekening.isGevraagd(dossier)).isTrue();
        assertThat(herberekening.isGevraagd(tweede)).as("somebody else").isFalse();
    }

    private static WerknemerGegevens met(LocalDate geboren, @org.jspecify.annotations.Nullable LocalDate uitDienst) {
        return new WerknemerGegevens(
                "1", "Johan", null, "Vos", geboren, null, null, null, null, null, null, uitDienst, Taal.NL);
    }

    @Test
    void wie_een_oude_versie_bewaart_overschrijft_niets() {
        var id = service.voegToe(coordinator, bedrijf, persoon("1", "Jan", null, "Vos"));
        service.wijzig(coordinator, id, 0, persoon("1", "Johan", null, "Vos"));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.wijzig(coordinator, id, 0, persoon("1", "Joop", null, "Vos")));
        assertThat(service.lees(coordinator, id).gegevens().voornaam()).isEqualTo("Johan");
    }

    @Test
    void een_nieuwe_afdeling_ontstaat_en_een_bekende_wordt_gebruikt() {
        service.voegToe(coordinator, bedrijf, inAfdeling("1", "Planning"));
        service.voegToe(coordinator, bedrijf, inAfdeling("2", "planning"));

        assertThat(service.afdelingen(coordinator, bedrijf))
                .extracting(Afdelingskeuze::naam)
                .containsExactly("Planning");
    }

    @Test
    void foute_gegevens_gaan_er_niet_in() {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> service.voegToe(coordinator, bedrijf, persoon("", "Jan", null, " ")))
                .satisfies(fout -> assertThat(fout.fouten())
                        .extracting(OngeldigeInvoer.Veldfout::veld)
                        .containsExactly("personeelsnummer", "achternaam"));
    }

    @Test
    void een_leidinggevende_ziet_alleen_zijn_afdeling() {
        var afdeling = gegevens.afdeling(bedrijf);
        var mijne = gegevens.werknemer(bedrijf, afdeling);
        var andere = gegevens.werknemer(bedrijf);
        var leidinggevende = Actoren.leidinggevende(bedrijf, afdeling);

        assertThat(service.lijst(leidinggevende, bedrijf, WerknemerFilter.GEEN, Uitsnede.eerste(50))
                        .rijen())
                .extracting(WerknemerRij::id)
                .containsExactly(mijne);
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> service.lees(leidinggevende, andere));
    }

    @Test
    void wie_buiten_het_bereik_ligt_is_niet_te_vinden() {
        var ver = gegevens.werknemer(elders);
        gegevens.afdeling(elders);
        for (var actor : List.of(coordinator, Actoren.mma(regio))) {
            assertThatExceptionOfType(NietGevonden.class)
                    .isThrownBy(() -> service.lijst(actor, elders, WerknemerFilter.GEEN, Uitsnede.eerste(50)));
            assertThatExceptionOfType(NietGevonden.class)
                    .isThrownBy(() -> service.lijst(actor, elders, WerknemerFilter.GEEN, new Uitsnede(50, 50)));
            assertThat(service.afdelingen(actor, elders)).isEmpty();
            assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> service.lees(actor, ver));
        }
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> service.voegToe(coordinator, elders, persoon("1", "Jan", null, "Vos")));
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> service.wijzig(coordinator, ver, 0, persoon("1", "Jan", null, "Vos")));
    }

    @Test
    void niemand_leest_zichzelf_als_werkgever() {
        var zelf = gegevens.werknemer(bedrijf);
        var actor = Actoren.met(Functie.VERZUIMCOORDINATOR, new Bereik.Bedrijven(Set.of(bedrijf), Set.of(zelf)));
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> service.lees(actor, zelf));
    }

    @Test
    void invoeren_is_voor_de_verzuimcoordinator_en_lezen_niet_voor_iedereen() {
        var id = gegevens.werknemer(bedrijf, gegevens.afdeling(bedrijf));
        List<Consumer<Actor>> invoeren = List.of(
                actor -> service.voegToe(actor, bedrijf, persoon("1", "Jan", null, "Vos")),
                actor -> service.wijzig(actor, id, 0, persoon("1", "Jan", null, "Vos")));
        List<Consumer<Actor>> lezen = List.of(
                actor -> service.lijst(actor, bedrijf, WerknemerFilter.GEEN, Uitsnede.eerste(10)),
                actor -> service.lees(actor, id),
                actor -> service.afdelingen(actor, bedrijf));
        for (var handeling : invoeren) {
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> handeling.accept(Actoren.mma(regio)));
            assertThatExceptionOfType(GeenRecht.class)
                    .isThrownBy(() -> handeling.accept(Actoren.gebruikersbeheerder(bedrijf)));
        }
        for (var handeling : lezen) {
            assertThatExceptionOfType(GeenRecht.class)
                    .isThrownBy(() -> handeling.accept(Actoren.gebruikersbeheerder(bedrijf)));
            assertThatExceptionOfType(GeenRecht.class)
                    .isThrownBy(() -> handeling.accept(Actoren.werknemer(bedrijf, id)));
        }
    }

    @Test
    void lijst_twee_vragen_bewaren_ten_hoogste_vijf() {
        telt(2, () -> service.lijst(coordinator, bedrijf, WerknemerFilter.GEEN, Uitsnede.eerste(50)));
        telt(4, () -> service.voegToe(coordinator, bedrijf, inAfdeling("1", "Kantoor")));
        telt(2, () -> service.lijst(coordinator, bedrijf, WerknemerFilter.GEEN, Uitsnede.eerste(50)));
        var id = service.voegToe(coordinator, bedrijf, persoon("2", "Jan", null, "Vos"));
        telt(2, () -> service.lees(coordinator, id));
        telt(4, () -> service.wijzig(coordinator, id, 0, inAfdeling("2", "Kantoor")));
    }

    private void telt(int aantal, Runnable handeling) {
        try (var telling = programma.teller().beginDezeThread()) {
            handeling.run();
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(aantal);
        }
    }

    private List<String> zoek(String tekst) {
        return service
                .lijst(coordinator, bedrijf, new WerknemerFilter(tekst, false), Uitsnede.eerste(50))
                .rijen()
                .stream()
                .map(WerknemerRij::personeelsnummer)
                .toList();
    }

    private List<String> logboek(WerknemerId id) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT COALESCE(vraag, bijzonderheid, '') FROM audit_regel WHERE werknemer_id = :id ORDER BY id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    private static WerknemerGegevens persoon(
            String nummer, String voornaam, @org.jspecify.annotations.Nullable String tussen, String achternaam) {
        return new WerknemerGegevens(
                nummer, voornaam, tussen, achternaam, null, null, null, null, null, null, null, null, Taal.NL);
    }

    private static WerknemerGegevens inAfdeling(String nummer, String afdeling) {
        return persoon(nummer, "Jan", null, "Vos").inAfdeling(afdeling);
    }
}
