package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PasskeyTest {
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
    private static final Actor.Herkomst HIER = new Actor.Herkomst(Actor.Kanaal.SCHERM, "192.0.2.7");

    private final TestProgramma programma = PROGRAMMA;
    private final PasskeyService service = programma.bean(PasskeyService.class);
    private final PasskeyAanmelden deur = programma.bean(PasskeyAanmelden.class);
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inlogger sanne = iemand();
    private final Proefapparaat telefoon = new Proefapparaat();

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    private Inlogger iemand() {
        return new Inloggers(programma).verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
    }

    private PasskeyId voegToe(Inlogger wie, Proefapparaat apparaat) {
        var vraag = service.beginRegistratie(wie.actor());
        return service.rondRegistratieAf(wie.actor(), vraag, apparaat.maak(vraag.opties()), "Telefoon");
    }

    private Tussenstap wachtwoord(Inlogger wie) {
        return programma.bean(Aanmelden.class).wachtwoord(HIER, wie.inlognaam(), wie.wachtwoord());
    }

    private List<String> weigeringen(Inlogger wie) {
        return programma
                .jdbi()
                .<List<String>, RuntimeException>withHandle(handle -> handle.select(
                                "SELECT bijzonderheid FROM audit_regel WHERE uitkomst = 4 AND gebruiker_id = ? ORDER BY id",
                                wie.id().waarde())
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void een_passkey_alleen_is_genoeg_om_in_te_loggen() {
        voegToe(sanne, telefoon);
        var vraag = deur.vraag();
        assertThat(vraag.opties()).contains("\"userVerification\":\"required\"").doesNotContain(sanne.inlognaam());

        var sessie = deur.inloggen(HIER, vraag, telefoon.toon(vraag.opties()));

        assertThat(sessie.gebruiker()).isEqualTo(sanne.id());
        assertThat(sessie.aanmelding().factor()).isEqualTo(Actor.Factor.PASSKEY);
        assertThat(service.lijst(sanne.actor())).singleElement().satisfies(passkey -> {
            assertThat(passkey.naam()).isEqualTo("Telefoon");
            assertThat(passkey.gebruiktOp()).isNotNull();
        });
        assertThat(weigeringen(sanne)).isEmpty();
    }

    @Test
    void inloggen_met_een_passkey_kost_ten_hoogste_vijf_vragen() {
        voegToe(sanne, telefoon);
        try (var telling = programma.teller().beginDezeThread()) {
            var vraag = deur.vraag();
            deur.inloggen(HIER, vraag, telefoon.toon(vraag.opties()));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void na_het_wachtwoord_is_een_passkey_de_tweede_stap() {
        voegToe(sanne, telefoon);
        var stap = wachtwoord(sanne);
        var vraag = deur.vraag(stap).orElseThrow();

        var sessie = deur.inloggen(stap, vraag, telefoon.zonderHerkenning().toon(vraag.opties()));

        assertThat(sessie.gebruiker()).isEqualTo(sanne.id());
    }

    @Test
    void wie_geen_passkey_heeft_wordt_er_na_het_wachtwoord_niet_om_gevraagd() {
        assertThat(deur.vraag(wachtwoord(sanne))).isEmpty();
    }

    @Test
    void zonder_vinger_gezicht_of_pincode_is_een_passkey_alleen_niet_genoeg() {
        voegToe(sanne, telefoon);
        weigertToegang(() -> {
            var vraag = deur.vraag();
            return deur.inloggen(HIER, vraag, telefoon.zonderHerkenning().toon(vraag.opties()));
        });
        assertThat(weigeringen(sanne)).singleElement().asString().startsWith("passkey: ");
    }

    @Test
    void een_andere_site_komt_er_niet_in_en_maakt_geen_passkey() {
        var vraag = service.beginRegistratie(sanne.actor());
        weigertPasskey(() -> service.rondRegistratieAf(
                sanne.actor(),
                vraag,
                new Proefapparaat().opSite("http://localhost.example").maak(vraag.opties()),
                "Nep"));
        voegToe(sanne, telefoon);

        weigertToegang(() -> {
            var open = deur.vraag();
            return deur.inloggen(
                    HIER, open, telefoon.opSite("https://verzuim.example").toon(open.opties()));
        });

        assertThat(service.lijst(sanne.actor())).hasSize(1);
        assertThat(weigeringen(sanne)).hasSize(2).allMatch(regel -> regel.contains("rigin"));
    }

    @Test
    void een_andere_uitdaging_of_een_andere_handtekening_wordt_geweigerd() {
        voegToe(sanne, telefoon);
        var eerdere = Proefapparaat.uitdaging(deur.vraag().opties());

        weigertToegang(() -> {
            var vraag = deur.vraag();
            return deur.inloggen(HIER, vraag, telefoon.metUitdaging(eerdere).toon(vraag.opties()));
        });
        telefoon.metUitdaging("");
        weigertToegang(() -> {
            var vraag = deur.vraag();
            var goed = telefoon.toon(vraag.opties());
            return deur.inloggen(HIER, vraag, goed.replaceFirst("\"signature\":\"(.{12}).", "\"signature\":\"$1_"));
        });

        assertThat(weigeringen(sanne)).hasSize(2);
    }

    @Test
    void een_antwoord_is_een_keer_goed_ook_als_het_tegelijk_twee_keer_komt() throws Exception {
        voegToe(sanne, telefoon);
        var vraag = deur.vraag();
        var antwoord = telefoon.toon(vraag.opties());
        Callable<Boolean> poging = () -> {
            try {
                deur.inloggen(HIER, vraag, antwoord);
                return true;
            } catch (InloggenMislukt e) {
                return false;
            }
        };
        try (var draden = Executors.newFixedThreadPool(4)) {
            var gelukt = 0;
            for (var uitkomst : draden.invokeAll(List.of(poging, poging, poging, poging))) {
                gelukt += uitkomst.get() ? 1 : 0;
            }
            assertThat(gelukt).isEqualTo(1);
        }
        assertThat(weigeringen(sanne)).hasSize(3).allMatch(regel -> regel.contains("al gebruikt"));
    }

    @Test
    void na_vijf_minuten_is_een_vraag_niets_meer_waard() {
        voegToe(sanne, telefoon);
        var open = deur.vraag();
        var nieuwe = service.beginRegistratie(sanne.actor());
        programma.bean(Testklok.class).later(Duration.ofMinutes(5).plusSeconds(1));

        weigertToegang(() -> deur.inloggen(HIER, open, telefoon.toon(open.opties())));
        weigertPasskey(() ->
                service.rondRegistratieAf(sanne.actor(), nieuwe, new Proefapparaat().maak(nieuwe.opties()), "Te laat"));

        assertThat(weigeringen(sanne)).hasSize(2);
    }

    @Test
    void de_passkey_van_een_ander_is_geen_tweede_stap() {
        var bart = iemand();
        var apparaatVanBart = new Proefapparaat();
        voegToe(sanne, telefoon);
        voegToe(bart, apparaatVanBart);

        weigertToegang(() -> {
            var stap = wachtwoord(sanne);
            var vraag = deur.vraag(stap).orElseThrow();
            return deur.inloggen(stap, vraag, apparaatVanBart.toon(vraag.opties()));
        });
        weigertToegang(() -> {
            var stap = wachtwoord(sanne);
            var vraag = deur.vraag(stap).orElseThrow();
            return deur.inloggen(stap, vraag, apparaatVanBart.vanAnder(telefoon).toon(vraag.opties()));
        });

        assertThat(weigeringen(sanne)).hasSize(2);
    }

    @Test
    void een_apparaat_dat_zich_voor_dat_van_een_ander_uitgeeft_komt_er_niet_in() {
        var bart = iemand();
        var apparaatVanBart = new Proefapparaat();
        voegToe(sanne, telefoon);
        voegToe(bart, apparaatVanBart);

        weigertToegang(() -> {
            var vraag = deur.vraag();
            return deur.inloggen(HIER, vraag, apparaatVanBart.vanAnder(telefoon).toon(vraag.opties()));
        });

        assertThat(weigeringen(bart)).hasSize(1);
    }

    @Test
    void een_teller_die_terugloopt_verraadt_een_kopie() {
        voegToe(sanne, telefoon);
        telefoon.teltVanaf(40);
        var eerste = deur.vraag();
        deur.inloggen(HIER, eerste, telefoon.toon(eerste.opties()));

        weigertToegang(() -> {
            var vraag = deur.vraag();
            return deur.inloggen(HIER, vraag, telefoon.teltVanaf(20).toon(vraag.opties()));
        });

        assertThat(weigeringen(sanne)).containsExactly("passkey: teller liep terug van 41 naar 21");
    }

    @Test
    void een_onbekende_of_verwijderde_passkey_en_onzin_openen_niets() {
        weigertToegang(() -> {
            var vraag = deur.vraag();
            return deur.inloggen(HIER, vraag, telefoon.toon(vraag.opties()));
        });
        var id = voegToe(sanne, telefoon);
        service.verwijder(sanne.actor(), id);
        weigertToegang(() -> {
            var vraag = deur.vraag();
            return deur.inloggen(HIER, vraag, telefoon.toon(vraag.opties()));
        });
        for (var onzin : List.of(
                "",
                "{}",
                "[]",
                "null",
                "{\"id\":3}",
                "{\"type\":\"public-key\"}",
                "geen json",
                "{\"type\":\"public-key\",\"id\":\"AAAA\",\"response\":null,\"clientExtensionResults\":{}}",
                "{\"type\":\"public-key\",\"id\":\"AAAA\",\"response\":{\"clientDataJSON\":\"AAAA\","
                        + "\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"attestationObject\":\"oA\"},"
                        + "\"clientExtensionResults\":{}}")) {
            weigertToegang(() -> deur.inloggen(HIER, deur.vraag(), onzin));
            var vraag = service.beginRegistratie(sanne.actor());
            weigertPasskey(() -> service.rondRegistratieAf(sanne.actor(), vraag, onzin, "Onzin"));
        }
    }

    @Test
    void wie_geblokkeerd_is_komt_ook_met_een_passkey_niet_binnen() {
        voegToe(sanne, telefoon);
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET actief = 0 WHERE id = ?",
                        sanne.id().waarde()));

        weigertToegang(() -> {
            var vraag = deur.vraag();
            return deur.inloggen(HIER, vraag, telefoon.toon(vraag.opties()));
        });

        assertThat(weigeringen(sanne)).containsExactly("niet actief");
    }

    @Test
    void raden_van_het_wachtwoord_houdt_niemand_met_een_passkey_buiten() {
        voegToe(sanne, telefoon);
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET geblokkeerd_tot = '2999-01-01', laatste_adres = NULL WHERE id = ?",
                        sanne.id().waarde()));

        var vraag = deur.vraag();
        assertThat(deur.inloggen(HIER, vraag, telefoon.toon(vraag.opties())).gebruiker())
                .isEqualTo(sanne.id());
    }

    @Test
    void een_vraag_van_de_een_maakt_geen_passkey_voor_de_ander() {
        var bart = iemand();
        var vraag = service.beginRegistratie(sanne.actor());

        weigertPasskey(
                () -> service.rondRegistratieAf(bart.actor(), vraag, telefoon.maak(vraag.opties()), "Van Sanne"));

        assertThat(service.lijst(bart.actor())).isEmpty();
        assertThat(weigeringen(bart)).hasSize(1);
    }

    @Test
    void een_apparaat_heeft_een_passkey_van_een_mens() {
        var bart = iemand();
        voegToe(sanne, telefoon);
        var vraag = service.beginRegistratie(bart.actor());

        weigertPasskey(() -> service.rondRegistratieAf(bart.actor(), vraag, telefoon.maak(vraag.opties()), "Dezelfde"));

        assertThat(service.lijst(bart.actor())).isEmpty();
    }

    @Test
    void alleen_de_eigen_passkeys_zijn_te_zien_te_hernoemen_en_te_verwijderen() {
        var bart = iemand();
        var id = voegToe(sanne, telefoon);

        assertThat(service.lijst(bart.actor())).isEmpty();
        assertThatThrownBy(() -> service.hernoem(bart.actor(), id, "Van mij")).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.verwijder(bart.actor(), id)).isInstanceOf(NietGevonden.class);
        service.hernoem(sanne.actor(), id, "  Laptop thuis ");

        assertThat(service.lijst(sanne.actor())).extracting(Passkey::naam).containsExactly("Laptop thuis");
        assertThat(weigeringen(bart)).hasSize(2);
        assertThatThrownBy(() -> service.hernoem(sanne.actor(), id, " ")).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> service.hernoem(sanne.actor(), id, "x".repeat(61)))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void de_laatste_tweede_factor_kan_niet_weg() {
        var id = voegToe(sanne, telefoon);
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET totp_geheim = NULL WHERE id = ?",
                        sanne.id().waarde()));

        assertThatThrownBy(() -> service.verwijder(sanne.actor(), id))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("enige tweede stap");
        voegToe(sanne, new Proefapparaat());
        service.verwijder(sanne.actor(), id);

        assertThat(service.lijst(sanne.actor())).hasSize(1);
    }

    @Test
    void meer_dan_tien_passkeys_heeft_niemand_nodig() {
        for (var nummer = 0; nummer < PasskeyService.MEESTE; nummer++) {
            voegToe(sanne, new Proefapparaat());
        }
        weigertPasskey(() -> service.beginRegistratie(sanne.actor()));
    }

    @Test
    void een_nieuwe_passkey_staat_in_het_logboek_zonder_sleutel_en_de_eigenaar_krijgt_mail() {
        voegToe(sanne, telefoon);
        assertThat(programma
                        .jdbi()
                        .<List<String>, RuntimeException>withHandle(handle -> handle.select(
                                        "SELECT tekst FROM uitgaand_bericht WHERE aan = ?", sanne.inlognaam())
                                .mapTo(String.class)
                                .list()))
                .singleElement()
                .asString()
                .contains("passkey", "/account")
                .doesNotContain(sanne.naam(), "Telefoon");
        assertThat(programma
                        .jdbi()
                        .<List<String>, RuntimeException>withHandle(handle -> handle.select(
                                        "SELECT bijzonderheid FROM audit_regel WHERE uitkomst = 0 AND gebruiker_id = ? AND handeling = 'EIGEN_ACCOUNT_WIJZIGEN'",
                                        sanne.id().waarde())
                                .mapTo(String.class)
                                .list()))
                .containsExactly("passkey toegevoegd");
    }

    private static void weigertToegang(Callable<?> act) {
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(
                        InloggenMislukt.class,
                        fout -> assertThat(fout.reden()).isEqualTo(InloggenMislukt.Reden.PASSKEY));
    }

    private static void weigertPasskey(Callable<?> act) {
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten().getFirst().veld()).isEqualTo("passkey"));
    }
}
