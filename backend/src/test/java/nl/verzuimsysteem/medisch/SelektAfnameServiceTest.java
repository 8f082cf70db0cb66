package nl.verzuimsysteem.medisch;

import static nl.verzuimsysteem.medisch.Selektantwoordtoneel.keuze;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Zone;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Rechten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The MMA fills in the questionnaire on the phone: what she sees, until when, and that it is all she sees. */
@Tag("database")
class SelektAfnameServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Selektantwoordtoneel toneel = new Selektantwoordtoneel(programma);
    private final SelektAfnameService service = programma.bean(SelektAfnameService.class);
    private final Selektdeur deur = programma.bean(Selektdeur.class);

    @Test
    void zij_vult_samen_in_en_leest_na_het_afronden_niets_meer() {
        var mma = toneel.mma.actor();
        toneel.doe("UPDATE werknemer SET geboortedatum = '1980-05-06' WHERE id = :werknemer");
        toneel.doe("UPDATE dossier SET telefoon = '06 - 99 99 99 99' WHERE id = :dossier");
        toneel.doe("UPDATE selekt SET status = 'TE_BELLEN' WHERE id = :selekt");
        var afname = service.begin(mma, toneel.selekt);
        assertThat(afname.telefoons()).containsExactly("06 - 99 99 99 99", "06 - 12 34 56 78");
        assertThat(afname.geboortedatum()).isEqualTo("1980-05-06");
        assertThat(afname.doorAnder()).isFalse();
        assertThatThrownBy(() -> service.rondAf(mma, toneel.selekt, afname.versie()))
                .isInstanceOf(Conflict.class);

        // The keys of the company, once.
        new Kluistoneel(programma).bewaar(toneel.bedrijf, "eerder");
        var alle = Selektantwoordtoneel.antwoorden(afname.lijst(), "Bel liever in de middag.");
        alle.forEach((vraag, antwoord) -> {
            try (var telling = programma.teller().beginDezeThread()) {
                service.bewaar(mma, toneel.selekt, afname.versie(), vraag, antwoord);
                assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
            }
        });
        assertThat(service.begin(mma, toneel.selekt).gegeven())
                .as("she hung up and goes on")
                .isEqualTo(alle);
        service.rondAf(mma, toneel.selekt, afname.versie());
        service.rondAf(mma, toneel.selekt, afname.versie());

        assertThat(toneel.veld("status")).isEqualTo("INGEVULD");
        assertThat(toneel.veld("afgenomen_door")).isEqualTo(toneel.mma.naam());
        assertThatThrownBy(() -> service.begin(mma, toneel.selekt))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("U kunt ze niet lezen");
        for (var opnieuw : List.of(true, false)) {
            assertThatThrownBy(() -> service.neemOver(mma, toneel.selekt, opnieuw))
                    .isInstanceOf(Conflict.class);
        }
        var een = alle.entrySet().iterator().next();
        assertThatThrownBy(() -> service.bewaar(mma, toneel.selekt, afname.versie(), een.getKey(), een.getValue()))
                .isInstanceOf(Conflict.class);
        assertThat(deur.open(Selektantwoordtoneel.van("10.9.0.1"), toneel.token)
                        .orElseThrow()
                        .stand())
                .as("his link ends too")
                .isEqualTo(Selektantwoordstand.INGEVULD);
        assertThat(toneel.log()).contains("SELEKT_AFNEMEN: aan de telefoon", "SELEKT_AFNEMEN: telefonisch afgenomen");
    }

    @Test
    void wat_hij_zelf_invulde_ziet_zij_alleen_als_hij_dat_goed_vindt() {
        var mma = toneel.mma.actor();
        var hier = Selektantwoordtoneel.van("10.9.0.2");
        var vragen = Objects.requireNonNull(
                deur.open(hier, toneel.token).orElseThrow().vragen());
        deur.bewaar(hier, toneel.token, vragen.id(), "werk_oorzaak", keuze("ja"));

        var dicht = service.begin(mma, toneel.selekt);
        assertThat(dicht.doorAnder()).isTrue();
        assertThat(dicht.gegeven()).isEmpty();
        assertThatThrownBy(() -> service.bewaar(mma, toneel.selekt, vragen.id(), "werk_oorzaak", keuze("nee")))
                .as("not without asking")
                .isInstanceOf(Conflict.class);

        assertThat(service.neemOver(mma, toneel.selekt, false).gegeven()).containsEntry("werk_oorzaak", keuze("ja"));
        service.bewaar(mma, toneel.selekt, vragen.id(), "werk_wat", keuze("druk"));
        assertThat(toneel.log())
                .contains("SELEKT_AFNEMEN: aan de telefoon; ziet eerdere antwoorden, met toestemming van de werknemer");

        deur.bewaar(hier, toneel.token, vragen.id(), "werk_praten", keuze("ja"));
        assertThat(service.begin(mma, toneel.selekt).doorAnder())
                .as("he went on himself after she hung up")
                .isTrue();
        assertThatThrownBy(() -> service.rondAf(mma, toneel.selekt, vragen.id()))
                .isInstanceOf(Conflict.class);

        assertThat(service.neemOver(mma, toneel.selekt, true).gegeven()).isEmpty();
        assertThat(Objects.requireNonNull(
                                deur.open(hier, toneel.token).orElseThrow().vragen())
                        .gegeven())
                .as("gone, unread")
                .isEmpty();
        service.bewaar(mma, toneel.selekt, vragen.id(), "werk_oorzaak", keuze("nee"));
        var collega =
                new Inloggers(programma).regioteam(Functie.MMA, toneel.regio).actor();
        assertThat(service.begin(collega, toneel.selekt).doorAnder()).isTrue();
    }

    @Test
    void alleen_de_mma_van_zijn_regio_en_verder_niemand() {
        var gegevens = new Gegevens(programma);
        var inloggers = new Inloggers(programma);
        var versie = service.begin(toneel.mma.actor(), toneel.selekt).versie();
        var ver = inloggers.regioteam(Functie.MMA, gegevens.regio()).actor();
        assertThatThrownBy(() -> service.begin(ver, toneel.selekt)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.neemOver(ver, toneel.selekt, false)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.bewaar(ver, toneel.selekt, versie, "bellen", keuze("nee")))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.rondAf(ver, toneel.selekt, versie)).isInstanceOf(NietGevonden.class);

        var anderen = List.of(
                toneel.arts,
                toneel.pob,
                inloggers.regioteam(Functie.CASEMANAGER, toneel.regio),
                inloggers.verzuimcoordinator(toneel.bedrijf),
                inloggers.leidinggevende(toneel.bedrijf),
                inloggers.gebruikersbeheerder(toneel.bedrijf),
                inloggers.werknemer(toneel.bedrijf, toneel.werknemer));
        for (var ander : anderen) {
            assertThatThrownBy(() -> service.begin(ander.actor(), toneel.selekt))
                    .as(ander.actor().functie().name())
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.bewaar(ander.actor(), toneel.selekt, versie, "bellen", keuze("nee")))
                    .isInstanceOf(GeenRecht.class);
        }
        assertThat(toneel.veld("antwoorden")).isEmpty();
    }

    @Test
    void wat_nog_niet_uit_is_of_niet_meer_loopt_vult_zij_niet_in() {
        var mma = toneel.mma.actor();
        for (var status : List.of("GEPLAND", "GESTOPT", "VERVALLEN", "VERLOPEN", "BEOORDEELD")) {
            toneel.doe("UPDATE selekt SET status = '" + status + "' WHERE id = :selekt");
            assertThatThrownBy(() -> service.begin(mma, toneel.selekt))
                    .as(status)
                    .isInstanceOf(Conflict.class);
        }
        toneel.doe("UPDATE selekt SET status = 'TE_BELLEN' WHERE id = :selekt");
        service.begin(mma, toneel.selekt);
        toneel.doe("UPDATE verzuimperiode SET tot = :vandaag WHERE dossier_id = :dossier");
        assertThatThrownBy(() -> service.begin(mma, toneel.selekt))
                .as("recovered a minute ago")
                .isInstanceOf(Conflict.class);
    }

    @Test
    void dit_is_haar_enige_weg_in_de_medische_zone() {
        assertThat(Arrays.stream(Handeling.values())
                        .filter(handeling -> handeling.zone() == Zone.MEDISCH)
                        .filter(handeling -> Rechten.mag(Functie.MMA, handeling)))
                .containsExactly(Handeling.SELEKT_AFNEMEN);
        var open = service.begin(toneel.mma.actor(), toneel.selekt);
        service.bewaar(toneel.mma.actor(), toneel.selekt, open.versie(), "werk_oorzaak", keuze("nee"));
        assertThatThrownBy(() ->
                        programma.bean(MedischDossierService.class).vanWerknemer(toneel.mma.actor(), toneel.werknemer))
                .isInstanceOf(GeenRecht.class);
    }
}
