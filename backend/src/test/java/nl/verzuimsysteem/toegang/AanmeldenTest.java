package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.InloggenMislukt.Reden;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AanmeldenTest {
    private static final AtomicInteger ADRES = new AtomicInteger();

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final Aanmelden aanmelden = programma.bean(Aanmelden.class);
    private final Actor.Herkomst thuis = adres();

    private Inlogger iemand() {
        return inloggers.verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
    }

    private static Actor.Herkomst adres() {
        var nummer = ADRES.incrementAndGet();
        return new Actor.Herkomst(Actor.Kanaal.SCHERM, "10.1." + nummer / 250 + "." + (nummer % 250 + 1));
    }

    private Sessie logIn(Inlogger wie, Actor.Herkomst waar) {
        return aanmelden.inloggen(waar, wie.inlognaam(), wie.wachtwoord(), wie.code(Instant.now()));
    }

    private List<String> audit(Inlogger wie) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT CONCAT(uitkomst, ' ', COALESCE(bijzonderheid, '')) FROM audit_regel"
                                        + " WHERE gebruiker_id = ? AND handeling = 'INLOGGEN' ORDER BY id",
                                wie.id())
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void met_wachtwoord_en_code_is_men_binnen_in_drie_vragen() {
        var wie = iemand();
        try (var telling = programma.teller().beginDezeThread()) {
            var sessie = logIn(wie, thuis);

            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
            assertThat(sessie.gebruiker()).isEqualTo(wie.id());
            assertThat(sessie.keuze().functie()).isEqualTo(Functie.VERZUIMCOORDINATOR);
            assertThat(sessie.actor(thuis).bereik()).isEqualTo(wie.actor().bereik());
        }
        assertThat(audit(wie)).containsExactly("0 ");
    }

    @Test
    void een_code_mag_met_spaties_worden_geplakt() {
        var wie = iemand();
        var code = wie.code(Instant.now());
        var stap = aanmelden.wachtwoord(thuis, " " + wie.inlognaam().toUpperCase() + " ", wie.wachtwoord());

        assertThat(aanmelden
                        .code(stap, " " + code.substring(0, 3) + " " + code.substring(3))
                        .gebruiker())
                .isEqualTo(wie.id());
    }

    @Test
    void een_onbekende_krijgt_hetzelfde_antwoord_als_een_verkeerd_wachtwoord() {
        var wie = iemand();

        assertThatThrownBy(() -> aanmelden.wachtwoord(adres(), "niemand@example.com", "iets"))
                .isInstanceOfSatisfying(
                        InloggenMislukt.class, e -> assertThat(e.reden()).isEqualTo(Reden.GEGEVENS));
        assertThatThrownBy(() -> aanmelden.wachtwoord(adres(), wie.inlognaam(), "iets"))
                .isInstanceOfSatisfying(
                        InloggenMislukt.class, e -> assertThat(e.reden()).isEqualTo(Reden.GEGEVENS));
        assertThat(audit(wie)).containsExactly("4 wachtwoord");
    }

    @Test
    void wie_niet_meer_actief_is_komt_niet_binnen() {
        var wie = iemand();
        zet(wie, "actief = 0");

        weigert(() -> logIn(wie, thuis), Reden.GEGEVENS_OF_CODE);
        assertThat(audit(wie)).containsExactly("4 niet actief");
    }

    @Test
    void wie_vandaag_geen_functie_heeft_komt_niet_binnen() {
        var wie = iemand();
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker_functie SET geldig_tot = '2021-01-01' WHERE gebruiker_id = ?", wie.id()));

        weigert(() -> logIn(wie, thuis), Reden.GEEN_FUNCTIE);
        assertThat(audit(wie)).containsExactly("4 geen functie");
    }

    @Test
    void een_code_geldt_een_keer() {
        var wie = iemand();
        var code = wie.code(Instant.now());
        aanmelden.inloggen(thuis, wie.inlognaam(), wie.wachtwoord(), code);

        weigert(() -> aanmelden.inloggen(thuis, wie.inlognaam(), wie.wachtwoord(), code), Reden.CODE_GEBRUIKT);
        assertThat(audit(wie)).containsExactly("0 ", "4 code al gebruikt");
    }

    @Test
    void een_oudere_code_geldt_niet_na_een_nieuwere() {
        var wie = iemand();
        var nu = Instant.now();
        aanmelden.inloggen(thuis, wie.inlognaam(), wie.wachtwoord(), wie.code(nu.plusSeconds(30)));

        weigert(() -> aanmelden.inloggen(thuis, wie.inlognaam(), wie.wachtwoord(), wie.code(nu)), Reden.CODE_GEBRUIKT);
    }

    @Test
    void van_twee_die_tegelijk_dezelfde_code_geven_komt_er_een_binnen() throws Exception {
        var wie = iemand();
        var code = wie.code(Instant.now());
        var stappen = List.of(
                aanmelden.wachtwoord(adres(), wie.inlognaam(), wie.wachtwoord()),
                aanmelden.wachtwoord(adres(), wie.inlognaam(), wie.wachtwoord()),
                aanmelden.wachtwoord(adres(), wie.inlognaam(), wie.wachtwoord()));
        try (var draden = Executors.newFixedThreadPool(stappen.size())) {
            var uitkomsten = draden.invokeAll(stappen.stream()
                    .<Callable<Boolean>>map(stap -> () -> {
                        try {
                            aanmelden.code(stap, code);
                            return true;
                        } catch (InloggenMislukt e) {
                            return false;
                        }
                    })
                    .toList());
            var binnen = 0;
            for (var uitkomst : uitkomsten) {
                binnen += uitkomst.get() ? 1 : 0;
            }
            assertThat(binnen).isEqualTo(1);
        }
        assertThat(audit(wie)).containsOnlyOnce("0 ").hasSize(3);
    }

    @Test
    void na_een_goede_code_is_een_verkeerde_vergeten() {
        var wie = iemand();
        var stap = aanmelden.wachtwoord(thuis, wie.inlognaam(), wie.wachtwoord());
        weigert(() -> aanmelden.code(stap, "000 00"), Reden.CODE);

        aanmelden.code(stap, wie.code(Instant.now()));

        assertThat(getal(wie, "mislukte_codes")).isZero();
    }

    @Test
    void een_aanvaller_sluit_niemand_buiten() {
        var wie = iemand();
        logIn(wie, thuis);
        // From one address he is stopped before the account itself has to wait.
        var aanvaller = adres();
        for (var poging = 0; poging < Inlogrem.PER_ACCOUNT; poging++) {
            weigert(() -> aanmelden.wachtwoord(aanvaller, wie.inlognaam(), "geraden"), Reden.GEGEVENS);
        }
        weigert(() -> aanmelden.wachtwoord(aanvaller, wie.inlognaam(), wie.wachtwoord()), Reden.TE_VAAK);
        assertThat(getal(wie, "geblokkeerd_tot IS NULL")).isOne();

        // From many addresses he makes the account wait a minute at most, and never the address of its owner.
        for (var poging = 0; poging < Aanmelden.WACHTWOORDEN; poging++) {
            weigert(() -> aanmelden.wachtwoord(adres(), wie.inlognaam(), "geraden"), Reden.GEGEVENS);
        }
        weigert(() -> aanmelden.wachtwoord(adres(), wie.inlognaam(), wie.wachtwoord()), Reden.GEGEVENS);
        assertThat(getal(wie, "TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), geblokkeerd_tot) BETWEEN 1 AND 60"))
                .isOne();
        aanmelden.inloggen(
                thuis, wie.inlognaam(), wie.wachtwoord(), wie.code(Instant.now().plusSeconds(30)));
        assertThat(audit(wie)).contains("4 wachtwoord", "4 geblokkeerd");
    }

    @Test
    void wie_codes_raadt_moet_steeds_langer_wachten() {
        assertThat(Aanmelden.wachtNaCodes(4)).isNull();
        assertThat(Aanmelden.wachtNaCodes(5)).hasSeconds(30);
        assertThat(Aanmelden.wachtNaCodes(6)).hasSeconds(60);
        assertThat(Aanmelden.wachtNaCodes(500)).hasMinutes(15);

        var wie = iemand();
        for (var poging = 0; poging < Aanmelden.CODES; poging++) {
            var stap = aanmelden.wachtwoord(adres(), wie.inlognaam(), wie.wachtwoord());
            weigert(() -> aanmelden.code(stap, "abcdef"), Reden.CODE);
        }
        weigert(() -> logIn(wie, adres()), Reden.GEGEVENS_OF_CODE);
        assertThat(audit(wie)).hasSize(6).endsWith("4 geblokkeerd");
    }

    @Test
    void een_hele_lange_invoer_kost_geen_rekentijd() {
        weigert(() -> aanmelden.wachtwoord(adres(), "a".repeat(100_000), "b".repeat(1_000_000)), Reden.GEGEVENS);
    }

    private void zet(Inlogger wie, String wat) {
        programma.jdbi().useHandle(handle -> handle.execute("UPDATE gebruiker SET " + wat + " WHERE id = ?", wie.id()));
    }

    private long getal(Inlogger wie, String wat) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT " + wat + " FROM gebruiker WHERE id = ?", wie.id())
                        .mapTo(Long.class)
                        .one());
    }

    private static void weigert(ThrowingCallable poging, Reden reden) {
        assertThatThrownBy(poging)
                .isInstanceOfSatisfying(
                        InloggenMislukt.class, e -> assertThat(e.reden()).isEqualTo(reden));
    }
}
