package nl.verzuimsysteem.gebruikers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.BedrijfId;
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
        assertThatThrownBy(() -> service.stand(verweg, wie)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.stand(pob, wie)).isInstanceOf(GeenRecht.class);
    }

    private void email(WerknemerId wie, String adres) {
        programma
                .jdbi()
                .useHandle(
                        handle -> handle.execute("UPDATE werknemer SET email = ? WHERE id = ?", adres, wie.waarde()));
    }
}
