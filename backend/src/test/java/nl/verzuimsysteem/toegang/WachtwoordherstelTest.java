package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Wachten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class WachtwoordherstelTest {
    private static final String NIEUW = "Lopen boven wolken 9";
    private static final AtomicInteger ADRES = new AtomicInteger();

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Wachtwoordherstel herstel = programma.bean(Wachtwoordherstel.class);
    private final Aanmelden aanmelden = programma.bean(Aanmelden.class);
    private final Post post = new Post(programma);
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inlogger wie = new Inloggers(programma).verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
    private final Actor.Herkomst thuis = adres();

    private static Actor.Herkomst adres() {
        var nummer = ADRES.incrementAndGet();
        return new Actor.Herkomst(Actor.Kanaal.SCHERM, "10.9." + nummer / 250 + "." + (nummer % 250 + 1));
    }

    private String link() {
        var eerder = post.aan(wie.inlognaam()).size();
        herstel.vraag(thuis, wie.inlognaam());
        Wachten.tot(Duration.ofSeconds(20), () -> post.aan(wie.inlognaam()).size() > eerder);
        return post.laatsteLink(wie.inlognaam(), "wachtwoord");
    }

    @Test
    void een_nieuw_wachtwoord_met_de_code_uit_de_app() {
        var token = link();
        assertThat(herstel.open(thuis, token)).isEqualTo(wie.inlognaam());

        herstel.kies(thuis, token, NIEUW, wie.code(Instant.now()));

        assertThatThrownBy(() -> aanmelden.wachtwoord(thuis, wie.inlognaam(), wie.wachtwoord()))
                .isInstanceOf(InloggenMislukt.class);
        aanmelden.inloggen(thuis, wie.inlognaam(), NIEUW, wie.code(Instant.now().plusSeconds(30)));
        assertThat(post.aan(wie.inlognaam())).anyMatch(mail -> mail.startsWith("Uw wachtwoord is gewijzigd"));
        assertThat(audit()).contains("0 wachtwoord vergeten: link gestuurd", "0 wachtwoord vergeten: gewijzigd");
        assertThat(tekst("SELECT rechten_versie FROM gebruiker WHERE id = ?")).isEqualTo("1");
        // Once.
        assertThatThrownBy(() -> herstel.kies(thuis, token, NIEUW, wie.code(Instant.now())))
                .isInstanceOf(LinkVoorbij.class);
    }

    @Test
    void een_nieuw_wachtwoord_met_een_herstelcode() {
        var codes = post.herstelcodes(wie.id());
        herstel.kies(thuis, link(), NIEUW, codes.getFirst().toLowerCase());

        aanmelden.wachtwoord(thuis, wie.inlognaam(), NIEUW);
        assertThat(programma.bean(Herstelcodes.class).over(wie.id())).isEqualTo(9);
        var weer = link();
        assertThatThrownBy(() -> herstel.kies(thuis, weer, NIEUW, codes.getFirst()))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void wie_codes_raadt_verliest_zijn_link_ook_vanaf_het_adres_van_de_eigenaar() {
        aanmelden.inloggen(thuis, wie.inlognaam(), wie.wachtwoord(), wie.code(Instant.now()));
        var token = link();
        for (var poging = 0; poging < Wachtwoordherstel.CODES; poging++) {
            assertThatThrownBy(() -> herstel.kies(thuis, token, NIEUW, "000000"))
                    .isInstanceOfAny(OngeldigeInvoer.class, InloggenMislukt.class);
        }

        assertThatThrownBy(() ->
                        herstel.kies(thuis, token, NIEUW, wie.code(Instant.now().plusSeconds(30))))
                .isInstanceOf(LinkVoorbij.class);
        aanmelden.wachtwoord(thuis, wie.inlognaam(), wie.wachtwoord());
    }

    @Test
    void een_code_die_al_gebruikt_is_opent_niets_en_de_link_blijft_goed() {
        var code = wie.code(Instant.now());
        aanmelden.inloggen(thuis, wie.inlognaam(), wie.wachtwoord(), code);
        var token = link();

        assertThatThrownBy(() -> herstel.kies(thuis, token, NIEUW, code)).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> herstel.kies(thuis, token, NIEUW, "ABCD")).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> herstel.kies(thuis, token, "Welkom123456!", code))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        e -> assertThat(e.fouten().getFirst().veld()).isEqualTo("wachtwoord"));

        aanmelden.wachtwoord(thuis, wie.inlognaam(), wie.wachtwoord());
        herstel.kies(thuis, token, NIEUW, wie.code(Instant.now().plusSeconds(30)));
        aanmelden.wachtwoord(thuis, wie.inlognaam(), NIEUW);
    }

    @Test
    void wie_codes_raadt_moet_wachten_ook_hier() {
        var token = link();
        var elders = adres();
        for (var poging = 0; poging < Aanmelden.CODES; poging++) {
            assertThatThrownBy(() -> herstel.kies(elders, token, NIEUW, "abcdef"))
                    .isInstanceOf(OngeldigeInvoer.class);
        }
        assertThatThrownBy(() -> herstel.kies(elders, token, NIEUW, wie.code(Instant.now())))
                .isInstanceOf(InloggenMislukt.class);
        assertThat(audit()).contains("4 wachtwoord vergeten: code", "4 wachtwoord vergeten: geblokkeerd");
    }

    @Test
    void een_onbekende_een_geblokkeerde_en_wie_nog_nooit_binnen_was_krijgen_geen_mail_en_hetzelfde_antwoord() {
        var inloggers = new Inloggers(programma);
        var geblokkeerd = inloggers.verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
        doe("UPDATE gebruiker SET actief = 0 WHERE id = ?", geblokkeerd);
        var nieuw = inloggers.verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
        doe("UPDATE gebruiker SET wachtwoord = NULL, totp_geheim = NULL WHERE id = ?", nieuw);

        // No answer at all: nothing is thrown, for any of them.
        herstel.vraag(thuis, "niemand@example.com");
        herstel.vraag(thuis, geblokkeerd.inlognaam());
        herstel.vraag(thuis, nieuw.inlognaam());
        herstel.vraag(thuis, "' OR 1=1 --");
        herstel.vraag(thuis, "x".repeat(10_000));
        herstel.vraag(thuis, "   ");
        link();

        Wachten.tot(Duration.ofSeconds(20), () -> geweigerd(thuis) == 4);
        assertThat(post.aan(geblokkeerd.inlognaam())).isEmpty();
        assertThat(post.aan(nieuw.inlognaam())).isEmpty();
        assertThat(post.aan("niemand@example.com")).isEmpty();
    }

    @Test
    void het_antwoord_wacht_niet_op_het_zoeken() {
        // While the account's row is held, a known name is answered as well as an unknown one: who waited would wait
        // for it.
        programma.jdbi().useTransaction(handle -> {
            handle.execute("SELECT id FROM gebruiker WHERE id = ? FOR UPDATE", wie.id());
            handle.execute("UPDATE gebruiker SET naam = naam WHERE id = ?", wie.id());
            assertThat(duur(wie.inlognaam())).isLessThan(Duration.ofSeconds(10));
            assertThat(duur("niemand@example.com")).isLessThan(Duration.ofSeconds(10));
        });
        Wachten.tot(Duration.ofSeconds(20), () -> post.links(wie.id()) == 1);
    }

    private Duration duur(String naam) {
        var begin = System.nanoTime();
        herstel.vraag(adres(), naam);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Test
    void een_account_krijgt_drie_links_per_uur_hoe_vaak_er_ook_wordt_gevraagd() {
        for (var poging = 1; poging <= 3; poging++) {
            var nummer = poging;
            herstel.vraag(adres(), wie.inlognaam());
            Wachten.tot(Duration.ofSeconds(20), () -> post.links(wie.id()) == nummer);
        }
        var vierde = adres();
        herstel.vraag(vierde, wie.inlognaam());
        Wachten.tot(Duration.ofSeconds(20), () -> geweigerd(vierde) == 1);
        assertThat(post.links(wie.id())).isEqualTo(3);

        doe("UPDATE toegangslink SET aangemaakt_op = aangemaakt_op - INTERVAL 61 MINUTE WHERE gebruiker_id = ?", wie);
        herstel.vraag(adres(), wie.inlognaam());
        Wachten.tot(Duration.ofSeconds(20), () -> post.links(wie.id()) == 4);
    }

    @Test
    void van_een_adres_komen_niet_meer_dan_twintig_vragen_per_uur() {
        for (var poging = 0; poging < Wachtwoordherstel.PER_ADRES; poging++) {
            herstel.vraag(thuis, "niemand" + poging + "@example.com");
        }
        assertThatThrownBy(() -> herstel.vraag(thuis, "weer@example.com")).isInstanceOf(InloggenMislukt.class);
        herstel.vraag(adres(), "weer@example.com");
    }

    @Test
    void op_e_mailadres_krijgt_elk_account_met_dat_adres_zijn_eigen_link() {
        var tweede = new Inloggers(programma).gebruikersbeheerder(gegevens.bedrijf(gegevens.regio()));
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET email = ?, inlognaam = ? WHERE id = ?",
                        wie.inlognaam(),
                        "BHR" + tweede.id(),
                        tweede.id()));

        herstel.vraag(thuis, wie.inlognaam());

        Wachten.tot(Duration.ofSeconds(20), () -> post.links(wie.id()) == 1 && post.links(tweede.id()) == 1);
        var namen = new ArrayList<String>();
        post.aan(wie.inlognaam())
                .forEach(mail -> namen.add(herstel.open(
                        thuis, mail.substring(mail.indexOf('#') + 1).split("\\s", 2)[0])));
        assertThat(namen).containsExactlyInAnyOrder(wie.inlognaam(), "BHR" + tweede.id());
    }

    @Test
    void een_link_die_te_oud_is_of_voor_iets_anders_opent_niets() {
        var token = link();
        assertThatThrownBy(() -> programma.bean(EersteInlog.class).open(thuis, token))
                .isInstanceOf(LinkVoorbij.class);
        doe("UPDATE toegangslink SET geldig_tot = UTC_TIMESTAMP(3) WHERE gebruiker_id = ?", wie);

        assertThatThrownBy(() -> herstel.open(thuis, token)).isInstanceOf(LinkVoorbij.class);
        assertThatThrownBy(() -> herstel.kies(thuis, token, NIEUW, wie.code(Instant.now())))
                .isInstanceOf(LinkVoorbij.class);
        aanmelden.wachtwoord(thuis, wie.inlognaam(), wie.wachtwoord());
    }

    private long geweigerd(Actor.Herkomst adres) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT COUNT(*) FROM audit_regel WHERE adres = ? AND uitkomst = 4", adres.adres())
                        .mapTo(Long.class)
                        .one());
    }

    private List<String> audit() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT CONCAT(uitkomst, ' ', COALESCE(bijzonderheid, '')) FROM audit_regel"
                                        + " WHERE gebruiker_id = ? ORDER BY id",
                                wie.id())
                        .mapTo(String.class)
                        .list());
    }

    private String tekst(String sql) {
        return programma
                .jdbi()
                .withHandle(handle ->
                        handle.select(sql, wie.id()).mapTo(String.class).one());
    }

    private void doe(String sql, Inlogger van) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, van.id()));
    }
}
