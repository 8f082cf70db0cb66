package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class EersteInlogTest {
    private static final String NIEUW = "Lopen boven wolken 9";
    private static final AtomicInteger ADRES = new AtomicInteger();

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final EersteInlog inlog = programma.bean(EersteInlog.class);
    private final Aanmelden aanmelden = programma.bean(Aanmelden.class);
    private final Post post = new Post(programma);
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inlogger wie = new Inloggers(programma).verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
    private final Actor.Herkomst thuis = new Actor.Herkomst(Actor.Kanaal.SCHERM, "10.8.0." + ADRES.incrementAndGet());

    /** Somebody who was invited and never was in. */
    private void wisSleutels() {
        doe("UPDATE gebruiker SET wachtwoord = NULL, totp_geheim = NULL WHERE id = ?");
    }

    @Test
    void van_uitnodiging_tot_ingelogd() {
        wisSleutels();
        var token = post.nodigUit(wie.id(), wie.inlognaam());
        var genodigde = inlog.open(thuis, token);
        assertThat(genodigde.inlognaam()).isEqualTo(wie.inlognaam());
        assertThat(genodigde.gekozen()).isFalse();

        inlog.kiesWachtwoord(thuis, token, NIEUW);
        assertThat(inlog.open(thuis, token).gekozen()).isTrue();
        var sleutel = inlog.tweedefactor(thuis, token);
        // Asked again, as when the page is loaded again, it is the same.
        assertThat(inlog.tweedefactor(thuis, token)).isEqualTo(sleutel);
        assertThat(sleutel.adres()).startsWith("otpauth://totp/").contains("secret=" + sleutel.tekst());
        assertThat(heeftSleutels()).as("before the last step nothing holds").isFalse();

        var binnen = inlog.bevestig(thuis, token, code(sleutel));

        assertThat(binnen.sessie())
                .isNotNull()
                .satisfies(sessie -> assertThat(sessie.gebruiker()).isEqualTo(wie.id()));
        assertThat(binnen.herstelcodes()).hasSize(Herstelcodes.AANTAL).doesNotHaveDuplicates();
        assertThat(heeftSleutels()).isTrue();
        assertThat(audit())
                .contains("EIGEN_ACCOUNT_WIJZIGEN 0 uitnodiging: wachtwoord, tweede factor, herstelcodes")
                .contains("INLOGGEN 0 ");
        voorbij(() -> inlog.open(thuis, token));
        assertThat(tekst("SELECT wachtwoord FROM toegangslink WHERE gebruiker_id = ?"))
                .isNull();
    }

    @Test
    void wie_opnieuw_is_uitgenodigd_houdt_zijn_oude_sleutels_tot_de_laatste_stap() {
        var token = post.nodigUit(wie.id(), wie.inlognaam());
        inlog.kiesWachtwoord(thuis, token, NIEUW);
        var sleutel = inlog.tweedefactor(thuis, token);
        var oud = aanmelden.inloggen(thuis, wie.inlognaam(), wie.wachtwoord(), wie.code(Instant.now()));
        assertThat(oud.gebruiker()).isEqualTo(wie.id());
        doe(
                "INSERT INTO herstelcode (gebruiker_id, hash, aangemaakt_op) VALUES (?, UNHEX(SHA2('x', 256)), '2026-01-01')");

        inlog.bevestig(thuis, token, code(sleutel));

        assertThatThrownBy(() -> aanmelden.wachtwoord(thuis, wie.inlognaam(), wie.wachtwoord()))
                .isInstanceOf(InloggenMislukt.class);
        aanmelden.wachtwoord(thuis, wie.inlognaam(), NIEUW);
        assertThat(tekst("SELECT COUNT(*) FROM herstelcode WHERE gebruiker_id = ?"))
                .isEqualTo("10");
        assertThat(post.aan(wie.inlognaam())).anyMatch(mail -> mail.startsWith("Uw wachtwoord is gewijzigd"));
        assertThat(tekst("SELECT rechten_versie FROM gebruiker WHERE id = ?")).isEqualTo("1");
    }

    @Test
    void passkeys_van_voor_de_nieuwe_sleutels_openen_niets_meer() {
        doe("INSERT INTO passkey (gebruiker_id, sleutel, publieke_sleutel, teller, naam, toegevoegd_op)"
                + " SELECT id, UNHEX(SHA2(CONCAT('oud', id), 256)), 'x', 0, 'Oude telefoon', '2026-01-01'"
                + " FROM gebruiker WHERE id = ?");
        var token = post.nodigUit(wie.id(), wie.inlognaam());
        inlog.kiesWachtwoord(thuis, token, NIEUW);

        inlog.bevestig(thuis, token, code(inlog.tweedefactor(thuis, token)));

        assertThat(tekst("SELECT COUNT(*) FROM passkey WHERE gebruiker_id = ?")).isEqualTo("0");
    }

    @Test
    void sessies_van_voor_de_nieuwe_sleutels_eindigen() {
        doe("INSERT INTO sessie (hash, gebruiker_id, kanaal, factor, begonnen_op, laatst_op, geldig_tot)"
                + " SELECT UNHEX(SHA2(CONCAT('oud', id), 256)), id, 'SCHERM', 'TOTP', '2026-01-01', '2026-01-01',"
                + " '2126-01-01' FROM gebruiker WHERE id = ?");
        var token = post.nodigUit(wie.id(), wie.inlognaam());
        inlog.kiesWachtwoord(thuis, token, NIEUW);

        inlog.bevestig(thuis, token, code(inlog.tweedefactor(thuis, token)));

        assertThat(tekst("SELECT COUNT(*) FROM sessie WHERE beeindigd_op IS NOT NULL AND gebruiker_id = ?"))
                .isNotEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1 --", "🙂"})
    void een_link_die_niet_van_ons_is_opent_niets(String token) {
        voorbij(() -> inlog.open(thuis, token));
        voorbij(() -> inlog.kiesWachtwoord(thuis, token, NIEUW));
        voorbij(() -> inlog.tweedefactor(thuis, token));
        voorbij(() -> inlog.bevestig(thuis, token, "123456"));
        voorbij(() -> inlog.open(thuis, token + "y".repeat(10_000)));
    }

    @Test
    void een_link_die_te_oud_is_of_voor_iets_anders_opent_niets() {
        var token = post.nodigUit(wie.id(), wie.inlognaam());
        voorbij(() -> programma.bean(Wachtwoordherstel.class).open(thuis, token));
        doe("UPDATE toegangslink SET geldig_tot = UTC_TIMESTAMP(3) WHERE gebruiker_id = ?");

        voorbij(() -> inlog.open(thuis, token));
        voorbij(() -> inlog.kiesWachtwoord(thuis, token, NIEUW));
    }

    @Test
    void wie_geblokkeerd_is_door_zijn_beheerder_komt_er_met_een_uitnodiging_niet_in() {
        var token = post.nodigUit(wie.id(), wie.inlognaam());
        doe("UPDATE gebruiker SET actief = 0 WHERE id = ?");

        voorbij(() -> inlog.open(thuis, token));
    }

    @Test
    void een_stap_overslaan_kan_niet() {
        var token = post.nodigUit(wie.id(), wie.inlognaam());
        voorbij(() -> inlog.bevestig(thuis, token, "123456"));
        inlog.kiesWachtwoord(thuis, token, NIEUW);
        voorbij(() -> inlog.bevestig(thuis, token, "123456"));

        inlog.tweedefactor(thuis, token);
        assertThatThrownBy(() -> inlog.bevestig(thuis, token, "abcdef")).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> inlog.kiesWachtwoord(thuis, token, "Welkom123456!"))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void van_twee_die_tegelijk_dezelfde_uitnodiging_gebruiken_wint_er_een() throws Exception {
        var token = post.nodigUit(wie.id(), wie.inlognaam());
        inlog.kiesWachtwoord(thuis, token, NIEUW);
        var code = code(inlog.tweedefactor(thuis, token));
        try (var draden = Executors.newFixedThreadPool(3)) {
            Callable<Boolean> poging = () -> {
                try {
                    inlog.bevestig(thuis, token, code);
                    return true;
                } catch (LinkVoorbij e) {
                    return false;
                }
            };
            var gelukt = 0;
            for (var uitkomst : draden.invokeAll(List.of(poging, poging, poging))) {
                gelukt += uitkomst.get() ? 1 : 0;
            }
            assertThat(gelukt).isEqualTo(1);
        }
        assertThat(tekst("SELECT COUNT(*) FROM herstelcode WHERE gebruiker_id = ?"))
                .isEqualTo("10");
    }

    @Test
    void wie_geen_functie_heeft_heeft_daarna_wel_een_account() {
        doe("UPDATE gebruiker_functie SET geldig_tot = '2021-01-01' WHERE gebruiker_id = ?");
        var token = post.nodigUit(wie.id(), wie.inlognaam());
        inlog.kiesWachtwoord(thuis, token, NIEUW);

        var binnen = inlog.bevestig(thuis, token, code(inlog.tweedefactor(thuis, token)));

        assertThat(binnen.sessie()).isNull();
        assertThat(binnen.herstelcodes()).hasSize(10);
    }

    @Test
    void een_link_die_niets_opent_staat_in_het_logboek_maar_vult_het_niet() {
        var adres = new Actor.Herkomst(Actor.Kanaal.SCHERM, "10.8.200." + ADRES.incrementAndGet());
        for (var poging = 0; poging < 30; poging++) {
            voorbij(() -> inlog.open(adres, "geraden"));
        }
        long regels = programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT COUNT(*) FROM audit_regel WHERE adres = ? AND uitkomst = 4", adres.adres())
                        .mapTo(Long.class)
                        .one());
        assertThat(regels).isEqualTo(20);
    }

    private String code(Tweedesleutel sleutel) {
        return Tweedefactor.code(Post.geheim(sleutel.tekst()), Instant.now());
    }

    private boolean heeftSleutels() {
        return "1"
                .equals(tekst("SELECT wachtwoord IS NOT NULL AND totp_geheim IS NOT NULL FROM gebruiker WHERE id = ?"));
    }

    private List<String> audit() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT CONCAT(handeling, ' ', uitkomst, ' ', COALESCE(bijzonderheid, '')) FROM"
                                        + " audit_regel WHERE gebruiker_id = ? ORDER BY id",
                                wie.id())
                        .mapTo(String.class)
                        .list());
    }

    private String tekst(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql, wie.id())
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
    }

    private void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, wie.id()));
    }

    private static void voorbij(ThrowingCallable poging) {
        assertThatThrownBy(poging).isInstanceOf(LinkVoorbij.class);
    }
}
