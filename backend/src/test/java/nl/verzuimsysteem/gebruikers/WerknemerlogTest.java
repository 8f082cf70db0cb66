package nl.verzuimsysteem.gebruikers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class WerknemerlogTest {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final WerknemerlogService service = programma.bean(WerknemerlogService.class);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);

    @Test
    void een_werknemer_met_een_adres_krijgt_een_account_dat_aan_hem_vast_zit() {
        var afdeling = gegevens.afdeling(bedrijf);
        var wie = gegevens.werknemer(bedrijf, afdeling);
        var leider = inloggers.leidinggevende(bedrijf, afdeling).actor();
        assertThat(service.stand(leider, wie).kanUitgenodigd()).isFalse();
        assertThatThrownBy(() -> service.nodigUit(leider, wie)).isInstanceOf(OngeldigeInvoer.class);
        email(wie, "werknemer" + NUMMER.incrementAndGet() + "-log@example.com");
        assertThat(service.stand(leider, wie).kanUitgenodigd()).isTrue();

        service.nodigUit(leider, wie);
        service.nodigUit(leider, wie);

        var stand = service.stand(leider, wie);
        assertThat(stand.heeftLogin()).isTrue();
        assertThat(stand.opgepakt()).isFalse();
        assertThat(stand.uitgenodigdOp()).isNotNull();
        var functies = programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT COUNT(*) FROM gebruiker_functie WHERE functie = 'WERKNEMER' AND werknemer_id = ?",
                                wie.waarde())
                        .mapTo(Long.class)
                        .one());
        assertThat(functies).isEqualTo(1L);
    }

    @Test
    void twee_medewerkers_met_een_adres_krijgen_niet_elkaars_gegevens_en_niemand_neemt_zijn_eigen_adres() {
        var coordinator = inloggers.verzuimcoordinator(bedrijf);
        var eerste = gegevens.werknemer(bedrijf);
        var tweede = gegevens.werknemer(bedrijf);
        var derde = gegevens.werknemer(bedrijf);
        var adres = "gedeeld" + NUMMER.incrementAndGet() + "-log@example.com";
        email(eerste, adres);
        email(tweede, adres);
        email(derde, coordinator.inlognaam());
        service.nodigUit(coordinator.actor(), eerste);

        assertThatThrownBy(() -> service.nodigUit(coordinator.actor(), tweede)).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> service.nodigUit(coordinator.actor(), derde)).isInstanceOf(OngeldigeInvoer.class);
    }

    @ParameterizedTest
    @CsvSource({
        "pl, pl, Możesz się teraz zalogować",
        "de, de, Sie können sich jetzt",
        "en, en, You can now log in",
        "nl, nl, U kunt nu inloggen",
        "tr, nl, U kunt nu inloggen"
    })
    void de_uitnodiging_is_in_de_taal_van_de_werknemer(String spreekt, String taal, String begin) {
        var coordinator = inloggers.verzuimcoordinator(bedrijf).actor();
        var wie = gegevens.werknemer(bedrijf);
        var adres = "taal" + NUMMER.incrementAndGet() + "-log@example.com";
        email(wie, adres);
        zet("UPDATE werknemer SET taal = ? WHERE id = ?", spreekt, wie.waarde());

        service.nodigUit(coordinator, wie);

        assertThat(teksten("SELECT taal FROM gebruiker WHERE inlognaam = ?", adres))
                .containsExactly(taal);
        assertThat(post(adres)).singleElement().asString().startsWith(begin);
    }

    @Test
    void wie_al_een_login_heeft_hoort_dat_er_een_functie_bij_is() {
        var coordinator = inloggers.verzuimcoordinator(bedrijf).actor();
        var elders = inloggers.verzuimcoordinator(gegevens.bedrijf(regio));
        var wie = gegevens.werknemer(bedrijf);
        email(wie, elders.inlognaam());

        service.nodigUit(coordinator, wie);
        service.nodigUit(coordinator, wie);

        assertThat(post(elders.inlognaam())).containsExactly("U hebt er een functie bij");
        assertThat(service.stand(coordinator, wie).opnieuw()).isFalse();
        assertThatThrownBy(() -> service.nodigOpnieuwUit(coordinator, wie, Instant.EPOCH))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void wie_de_uitnodiging_niet_aannam_wordt_opnieuw_uitgenodigd() {
        var coordinator = inloggers.verzuimcoordinator(bedrijf).actor();
        var wie = gegevens.werknemer(bedrijf);
        var adres = "opnieuw" + NUMMER.incrementAndGet() + "-log@example.com";
        email(wie, adres);
        service.nodigUit(coordinator, wie);
        zet("UPDATE gebruiker SET uitgenodigd_op = '2026-01-02 08:00:00' WHERE inlognaam = ?", adres);
        var eerder = Objects.requireNonNull(service.stand(coordinator, wie).uitgenodigdOp());

        service.nodigOpnieuwUit(coordinator, wie, eerder);
        service.nodigOpnieuwUit(coordinator, wie, eerder);

        assertThat(post(adres)).as("one mail for two clicks at once").hasSize(2);
        assertThat(service.stand(coordinator, wie).uitgenodigdOp()).isAfter(eerder);
        zet("UPDATE gebruiker SET wachtwoord = 'x' WHERE inlognaam = ?", adres);
        assertThat(service.stand(coordinator, wie).opnieuw()).isFalse();
    }

    @Test
    void wie_door_een_ander_is_uitgenodigd_nodigt_dit_bedrijf_niet_opnieuw_uit() {
        var coordinator = inloggers.verzuimcoordinator(bedrijf).actor();
        var elders = gegevens.bedrijf(regio);
        var anders = inloggers.verzuimcoordinator(elders);
        zet(
                "UPDATE gebruiker SET wachtwoord = NULL, bedrijf_id = ? WHERE id = ?",
                elders.waarde(),
                anders.id().waarde());
        var wie = gegevens.werknemer(bedrijf);
        email(wie, anders.inlognaam());

        service.nodigUit(coordinator, wie);

        assertThat(post(anders.inlognaam())).containsExactly("U hebt er een functie bij");
        assertThat(service.stand(coordinator, wie).opnieuw()).isFalse();
    }

    @Test
    void wie_er_niet_over_gaat_vindt_hem_niet() {
        var wie = gegevens.werknemer(bedrijf, gegevens.afdeling(bedrijf));

        var ander =
                inloggers.leidinggevende(bedrijf, gegevens.afdeling(bedrijf)).actor();
        var buren = inloggers.verzuimcoordinator(gegevens.bedrijf(regio)).actor();
        var verweg = inloggers.regioteam(Functie.MMA, gegevens.regio()).actor();
        var pob = inloggers.regioteam(Functie.POB, regio).actor();

        assertThatThrownBy(() -> service.nodigUit(ander, wie)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.nodigUit(buren, wie)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.nodigOpnieuwUit(buren, wie, Instant.EPOCH))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.nodigOpnieuwUit(pob, wie, Instant.EPOCH))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.stand(verweg, wie)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.stand(pob, wie)).isInstanceOf(GeenRecht.class);
    }

    private void email(WerknemerId wie, String adres) {
        zet("UPDATE werknemer SET email = ? WHERE id = ?", adres, wie.waarde());
    }

    private void zet(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }

    private List<String> post(String aan) {
        return teksten("SELECT onderwerp FROM uitgaand_bericht WHERE aan = ? ORDER BY id", aan);
    }

    private List<String> teksten(String sql, String waarde) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarde).mapTo(String.class).list());
    }
}
