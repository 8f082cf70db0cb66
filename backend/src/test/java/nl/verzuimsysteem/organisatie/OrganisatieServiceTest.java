package nl.verzuimsysteem.organisatie;

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
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OrganisatieServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Teamgegevens teams = new Teamgegevens(programma);
    private final OrganisatieService service = programma.bean(OrganisatieService.class);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));

    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);
    private final BedrijfId ander = gegevens.bedrijf(regio);
    private final BedrijfId elders = gegevens.bedrijf(gegevens.regio());

    @Test
    void een_verzuimcoordinator_ziet_alleen_zijn_eigen_bedrijven() {
        assertThat(bedrijven(Actoren.verzuimcoordinator(bedrijf), "")).containsExactly(bedrijf);
        assertThat(bedrijven(Actoren.verzuimcoordinator(bedrijf, elders), ""))
                .containsExactlyInAnyOrder(bedrijf, elders);
    }

    @Test
    void een_mma_ziet_de_bedrijven_van_haar_regio_en_geen_andere() {
        assertThat(bedrijven(Actoren.mma(regio), "")).containsExactlyInAnyOrder(bedrijf, ander);
    }

    @Test
    void wie_aan_een_bedrijf_is_toegewezen_ziet_ook_dat() {
        var pob = Actoren.met(Functie.POB, new Bereik.Regios(Set.of(), Set.of(elders)));
        assertThat(bedrijven(pob, "")).containsExactly(elders);
    }

    @Test
    void zoeken_gaat_op_naam_en_plaats_en_een_procentteken_is_een_gewoon_teken() {
        var gezocht = gegevens.bedrijf(regio, "Van Zanten 100% Koeltransport");
        var mma = Actoren.mma(regio);

        assertThat(bedrijven(mma, "zanten 100%")).containsExactly(gezocht);
        assertThat(bedrijven(mma, "zan%koel")).isEmpty();
        assertThat(bedrijven(mma, "utrecht")).contains(gezocht, bedrijf);
    }

    @Test
    void een_lijst_zegt_of_er_meer_is_en_telt_wie_vandaag_in_dienst_is() {
        gegevens.werknemer(bedrijf);
        var weg = gegevens.werknemer(bedrijf);
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate("UPDATE werknemer SET uit_dienst = :gisteren WHERE id = :id")
                        .bind("gisteren", vandaag.minusDays(1))
                        .bind("id", weg)
                        .execute());

        var eerste = service.bedrijven(Actoren.verzuimcoordinator(bedrijf), "", Uitsnede.eerste(10));
        assertThat(eerste.rijen())
                .singleElement()
                .satisfies(rij -> assertThat(rij.werknemers()).isEqualTo(1));
        assertThat(eerste.meer()).isFalse();
        assertThat(service.bedrijven(Actoren.mma(regio), "", Uitsnede.eerste(1)).meer())
                .isTrue();
    }

    @Test
    void stamgegevens_tonen_bedrijf_abonnement_contact_en_team() {
        volgendAbonnement();
        contact("Ria Smit");
        teams.inRegio(regio, Functie.CASEMANAGER, "Karin Casus")
                .inRegio(regio, Functie.POB, "Piet Regio")
                .eigen(bedrijf, Functie.POB, "Eva Eigen")
                .plaats(regio, null, Functie.MMA, "Oud Lid", vandaag.minusYears(1), vandaag)
                .plaats(regio, null, Functie.MMA, "Nieuw Lid", vandaag, null);

        var stam = service.stamgegevens(Actoren.verzuimcoordinator(bedrijf), bedrijf);

        assertThat(stam.bedrijf().plaats()).isEqualTo("Utrecht");
        assertThat(stam.abonnement()).isNotNull();
        assertThat(stam.abonnement().soort()).isEqualTo(Abonnement.Soort.COMPLEET);
        assertThat(stam.volgend()).isNotNull();
        assertThat(stam.volgend().soort()).isEqualTo(Abonnement.Soort.COMPLEET_XL);
        assertThat(stam.contactpersonen()).extracting(Contactpersoon::naam).containsExactly("Ria Smit");
        assertThat(namen(stam.team(), Functie.CASEMANAGER)).containsExactly("Karin Casus");
        assertThat(namen(stam.team(), Functie.POB)).containsExactly("Eva Eigen");
        assertThat(namen(stam.team(), Functie.MMA)).containsExactly("Nieuw Lid");
        assertThat(namen(stam.team(), Functie.BEDRIJFSARTS)).isEmpty();
    }

    @Test
    void een_ander_bedrijf_in_de_regio_krijgt_de_eigen_mensen_van_dit_bedrijf_niet() {
        teams.inRegio(regio, Functie.POB, "Piet Regio").eigen(bedrijf, Functie.POB, "Eva Eigen");

        assertThat(namen(service.team(Actoren.mma(regio), ander), Functie.POB)).containsExactly("Piet Regio");
    }

    @Test
    void de_eigen_teams_zijn_die_van_de_regio_of_van_de_bedrijven() {
        teams.inRegio(regio, Functie.MMA, "Mia Mma");

        assertThat(service.eigenTeams(Actoren.mma(regio)))
                .singleElement()
                .satisfies(kaart -> assertThat(namen(kaart.team(), Functie.MMA)).containsExactly("Mia Mma"));
        assertThat(service.eigenTeams(Actoren.verzuimcoordinator(bedrijf, elders)))
                .hasSize(2);
        assertThat(service.eigenTeams(Actoren.met(Functie.FUNCTIONEEL_BEHEERDER, new Bereik.Alles())))
                .isEmpty();
    }

    @Test
    void een_bedrijf_buiten_het_bereik_is_niet_te_vinden() {
        for (var actor : List.of(
                Actoren.verzuimcoordinator(bedrijf),
                Actoren.gebruikersbeheerder(bedrijf),
                Actoren.leidinggevende(bedrijf, gegevens.afdeling(bedrijf)),
                Actoren.mma(regio))) {
            nietGevonden(() -> service.stamgegevens(actor, elders));
            nietGevonden(() -> service.team(actor, elders));
            nietGevonden(() -> service.bedrijf(actor, elders));
            assertThat(bedrijven(actor, "")).doesNotContain(elders);
        }
        assertThat(geweigerd(elders)).isPositive();
    }

    @Test
    void een_werknemer_en_een_logbeheerder_mogen_niets_van_dit_alles() {
        for (var actor : List.of(Actoren.werknemer(bedrijf, gegevens.werknemer(bedrijf)), Actoren.logbeheerder())) {
            List<Consumer<Actor>> handelingen = List.of(
                    een -> service.bedrijven(een, "", Uitsnede.eerste(10)),
                    een -> service.stamgegevens(een, bedrijf),
                    een -> service.bedrijf(een, bedrijf),
                    een -> service.team(een, bedrijf),
                    service::eigenTeams);
            for (var handeling : handelingen) {
                assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> handeling.accept(actor));
            }
        }
    }

    @Test
    void een_gebruikersbeheerder_mag_de_stamgegevens_van_zijn_bedrijf_lezen() {
        assertThat(service.stamgegevens(Actoren.gebruikersbeheerder(bedrijf), bedrijf)
                        .id())
                .isEqualTo(bedrijf);
    }

    @Test
    void lijst_een_vraag_en_stamgegevens_twee() {
        var actor = Actoren.verzuimcoordinator(bedrijf);
        try (var telling = programma.teller().beginDezeThread()) {
            service.bedrijven(actor, "", Uitsnede.eerste(50));
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.stamgegevens(actor, bedrijf);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.team(actor, bedrijf);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
    }

    private List<BedrijfId> bedrijven(Actor actor, String zoektekst) {
        return service.bedrijven(actor, zoektekst, Uitsnede.eerste(50)).rijen().stream()
                .map(BedrijfRij::id)
                .toList();
    }

    private static List<String> namen(Team team, Functie functie) {
        return team.groep(functie).stream().map(Team.Lid::naam).toList();
    }

    private static void nietGevonden(org.assertj.core.api.ThrowableAssert.ThrowingCallable vraag) {
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(vraag);
    }

    private long geweigerd(BedrijfId id) {
        return programma
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery("""
                        SELECT COUNT(*) FROM audit_regel
                        WHERE uitkomst = 4 AND object_soort = 'bedrijf' AND object_id = :id""").bind("id", id).mapTo(Long.class).one());
    }

    private void volgendAbonnement() {
        programma.jdbi().useHandle(handle -> {
            handle.createUpdate("UPDATE abonnement SET geldig_tot = :dag WHERE bedrijf_id = :bedrijf")
                    .bind("dag", vandaag.plusDays(30))
                    .bind("bedrijf", bedrijf)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO abonnement (bedrijf_id, soort, geldig_van)
                            VALUES (:bedrijf, 'COMPLEET_XL', :dag)""")
                    .bind("dag", vandaag.plusDays(30))
                    .bind("bedrijf", bedrijf)
                    .execute();
        });
    }

    private void contact(String naam) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "INSERT INTO contactpersoon (bedrijf_id, naam, rol) VALUES (:bedrijf, :naam, 'Hoofd P&O')")
                        .bind("bedrijf", bedrijf)
                        .bind("naam", naam)
                        .execute());
    }
}
