package nl.verzuimsysteem.ui.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.verzuimsysteem.gebruikers.BeheerService;
import nl.verzuimsysteem.gebruikers.NieuweFunctie;
import nl.verzuimsysteem.gebruikers.Persoonsgegevens;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gebruikersbeheerder of a company does in a year, at his own browser. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class BeheerVerhaalTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio(), "Boomgaard Transport");
    private final Inlogger beheerder = inloggers.gebruikersbeheerder(bedrijf);

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_beheerder_vindt_nodigt_uit_beeindigt_en_kijkt_na(int breedte) {
        var afdeling = gegevens.afdeling(bedrijf);
        programma
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE afdeling SET naam = 'Planning' WHERE id = ?", afdeling.waarde()));
        var tweede = inloggers.gebruikersbeheerder(bedrijf);
        inloggers.verzuimcoordinator(bedrijf);
        var controles = programma.bean(nl.verzuimsysteem.gebruikers.RechtencontroleService.class);
        var adres = "jan" + breedte + "-" + bedrijf + "@example.com";
        try (var ik = Persoon.logtIn(programma, beheerder, breedte)) {
            goed(ik, "beheer-home-" + breedte);

            ik.naar("gebruikers");
            goed(ik, "gebruikers-" + breedte);
            ik.veld("Zoek op naam, e-mail of inlognaam").fill(tweede.inlognaam());
            ik.ziet(tweede.naam());

            ik.naar("gebruikers/nieuw");
            goed(ik, "gebruiker-nieuw-" + breedte);
            ik.klik("Nodig uit");
            ik.ziet("Vul de voor- en achternaam in.");
            ik.veld("Voor- en achternaam").fill("Jan van Vliet");
            ik.veld("E-mailadres").fill(adres);
            ik.veld("Afdeling (niet verplicht)").fill("Planning");
            ik.pagina()
                    .getByRole(com.microsoft.playwright.options.AriaRole.OPTION)
                    .first()
                    .click();
            ik.klik("Nodig uit");
            ik.scherm().heet("Jan van Vliet");
            ik.ziet("Leidinggevende (Planning)");
            goed(ik, "gebruiker-" + breedte);

            var id = controles.begin(beheerder.actor(), bedrijf);
            ik.naar("beheertaken");
            goed(ik, "beheertaken-" + breedte);
            ik.naar("rechten-nakijken/" + id);
            goed(ik, "rechten-nakijken-" + breedte);
            ik.klik("Klopt: Jan van Vliet");
            ik.ziet("1 van 4 nagekeken");
            ik.klik("Rond de controle af");
            ik.ziet("Kijk eerst nog 3 gebruikers na.");
            ik.klik("Sluit");

            ik.naar("gebruikers?zoek=" + adres);
            ik.volg("Jan van Vliet");
            ik.scherm().heet("Jan van Vliet");
            ik.klik("Beëindig Leidinggevende (Planning)");
            goed(ik, "functie-beeindigen-" + breedte);
            ik.klik("Beëindig functie");
            ik.ziet("Zonder functie kan deze gebruiker niets zien of doen.");
            assertThat(ik.scherm().fouten()).isEmpty();
        }
    }

    @Test
    void wat_de_beheerder_van_zichzelf_wil_wacht_op_de_tweede_beheerder() {
        var tweede = inloggers.gebruikersbeheerder(bedrijf);
        programma
                .bean(BeheerService.class)
                .geef(
                        beheerder.actor(),
                        beheerder.id(),
                        bedrijf,
                        new NieuweFunctie(
                                Functie.VERZUIMCOORDINATOR,
                                null,
                                null,
                                Kalender.vandaag(programma.bean(java.time.Clock.class)),
                                null));
        try (var ander = Persoon.logtIn(programma, tweede, Scherm.BREED)) {
            ander.naar("beheertaken");
            goed(ander, "beheertaken-verzoek");
            ander.klikOp("Keur goed: .*");
            ander.ziet("U bent ingelogd als gebruikersbeheerder; verzuimtaken staan onder uw andere account.");
            ander.naar("gebruikers/" + beheerder.id());
            ander.ziet("Verzuimcoördinator");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_nieuwe_beheerder_wordt_aangevraagd_en_de_tweede_keurt_goed(int breedte) {
        var tweede = inloggers.gebruikersbeheerder(bedrijf);
        var adres = "els" + breedte + "-" + bedrijf + "@example.com";
        try (var ik = Persoon.logtIn(programma, beheerder, breedte)) {
            ik.naar("gebruikers/nieuw");
            ik.veld("Voor- en achternaam").fill("Els Smit");
            ik.veld("E-mailadres").fill(adres);
            ik.pagina().locator("vaadin-select:has-text('Functie')").click();
            ik.pagina()
                    .getByRole(
                            com.microsoft.playwright.options.AriaRole.OPTION,
                            new com.microsoft.playwright.Page.GetByRoleOptions().setName("Gebruikersbeheerder"))
                    .click();
            ik.ziet("Een tweede beheerder keurt dit goed.");
            ik.klik("Nodig uit");
            ik.ziet("Dit is aangevraagd; een tweede beheerder keurt het goed.");
            ik.ziet("Els Smit: nieuwe gebruiker als Gebruikersbeheerder");
            goed(ik, "beheertaken-nieuwe-beheerder-" + breedte);
        }
        try (var ander = Persoon.logtIn(programma, tweede, breedte)) {
            ander.naar("beheertaken");
            ander.klikOp("Keur goed: .*");
            ander.ziet("Er staan geen taken open");
            ander.naar("gebruikers?zoek=" + adres);
            ander.ziet("Els Smit");
            assertThat(ander.scherm().fouten()).isEmpty();
        }
    }

    @Test
    void een_leidinggevende_nodigt_een_medewerker_uit_om_in_te_loggen() {
        var werknemer = gegevens.werknemer(bedrijf);
        var adres = "zelf" + werknemer + "@example.com";
        programma
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE werknemer SET email = ? WHERE id = ?", adres, werknemer.waarde()));
        try (var leider = Persoon.logtIn(programma, inloggers.leidinggevende(bedrijf), Scherm.BREED)) {
            leider.naar("bedrijf/" + bedrijf + "/medewerkers/" + werknemer);
            goed(leider, "werknemer-inloggen");
            leider.klik("Nodig uit om in te loggen");
            leider.ziet("Uitgenodigd op");
        }
    }

    @Test
    void zonder_tweede_beheerder_ziet_de_functioneel_beheerder_het_verzoek() {
        var gemaakt = programma
                .bean(BeheerService.class)
                .maak(
                        beheerder.actor(),
                        bedrijf,
                        new Persoonsgegevens(beheerder.naam(), "ikzelf" + bedrijf + "@example.com", null),
                        new NieuweFunctie(
                                Functie.VERZUIMCOORDINATOR,
                                null,
                                null,
                                Objects.requireNonNull(Kalender.vandaag(programma.bean(java.time.Clock.class))),
                                null));
        assertThat(gemaakt.wacht()).isTrue();
        try (var functioneel =
                Persoon.logtIn(programma, inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER), Scherm.BREED)) {
            functioneel.naar("beheertaken");
            functioneel.ziet(beheerder.naam() + ": nieuwe gebruiker als Verzuimcoördinator");
            assertThat(functioneel.scherm().fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_lijst_met_gebruikers_gaat_erin_en_een_foute_regel_blijft_achter(int breedte) {
        try (var ik = Persoon.logtIn(programma, beheerder, breedte)) {
            ik.naar("gebruikers/inlezen");
            goed(ik, "gebruikers-inlezen-" + breedte);
            var lijst = "naam;e-mail;functie\nPiet Bos;piet" + bedrijf + "@example.com;leidinggevende\n" + "An Arts;an"
                    + bedrijf + "@example.com;bedrijfsarts\n";
            ik.pagina()
                    .locator("input[type=file]")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "gebruikers.csv", "text/csv", lijst.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            ik.ziet("Wij kennen de functie");
            goed(ik, "gebruikers-inlezen-controle-" + breedte);
            ik.klik("Neem 1 regel over");
            ik.volg("Bekijk de gebruikers");
            ik.ziet("Piet Bos");
            ik.zietNiet("An Arts");
        }
    }

    private static void goed(Persoon persoon, String foto) {
        persoon.scherm().foto(foto);
        assertThat(persoon.scherm().overtredingen()).as(foto).isEmpty();
        assertThat(persoon.scherm().steektUit()).as(foto).isFalse();
    }
}
