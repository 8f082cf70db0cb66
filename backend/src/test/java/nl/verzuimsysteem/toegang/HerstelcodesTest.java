package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.InloggenMislukt.Reden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HerstelcodesTest {
    private static final AtomicInteger ADRES = new AtomicInteger();

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Aanmelden aanmelden = programma.bean(Aanmelden.class);
    private final Herstelcodes herstelcodes = programma.bean(Herstelcodes.class);
    private final Post post = new Post(programma);
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inlogger wie = new Inloggers(programma).verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
    private final List<String> codes = post.herstelcodes(wie.id());

    private static Actor.Herkomst adres() {
        return new Actor.Herkomst(Actor.Kanaal.SCHERM, "10.5.0." + ADRES.incrementAndGet());
    }

    private Tussenstap stap() {
        return aanmelden.wachtwoord(adres(), wie.inlognaam(), wie.wachtwoord());
    }

    @Test
    void de_codes_staan_nergens_leesbaar() {
        assertThat(codes).hasSize(10).allMatch(code -> code.matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}"));
        var bewaard = programma
                .jdbi()
                .withHandle(
                        handle -> handle.select("SELECT HEX(hash) FROM herstelcode WHERE gebruiker_id = ?", wie.id())
                                .mapTo(String.class)
                                .list());
        assertThat(bewaard).hasSize(10).allMatch(hash -> hash.length() == 64);
    }

    @Test
    void een_code_werkt_een_keer_en_hoe_hij_getypt_is_maakt_niet_uit() {
        var sessie = aanmelden.herstelcode(
                stap(), " " + codes.getFirst().toLowerCase().replace('-', ' '));

        assertThat(sessie.gebruiker()).isEqualTo(wie.id());
        assertThat(sessie.aanmelding().factor()).isEqualTo(Actor.Factor.HERSTELCODE);
        assertThat(herstelcodes.over(wie.id())).isEqualTo(9);
        assertThat(post.aan(wie.inlognaam()))
                .singleElement()
                .asString()
                .startsWith("Er is ingelogd met een herstelcode");
        weigert(codes.getFirst());
        aanmelden.herstelcode(stap(), codes.get(1));
        assertThat(herstelcodes.over(wie.id())).isEqualTo(8);
    }

    @Test
    void een_verkeerde_code_telt_mee_en_een_code_van_een_ander_werkt_niet() {
        var ander = new Inloggers(programma).verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
        weigert(post.herstelcodes(ander.id()).getFirst());
        weigert("K7QX-M2PD-8RTA-4HVE");
        weigert("");
        weigert(wie.code(Instant.now()));

        assertThat(programma
                        .jdbi()
                        .withHandle(
                                handle -> handle.select("SELECT mislukte_codes FROM gebruiker WHERE id = ?", wie.id())
                                        .mapTo(Long.class)
                                        .one())
                        .longValue())
                .isEqualTo(4);
        assertThat(herstelcodes.over(wie.id())).isEqualTo(10);
    }

    @Test
    void wie_moet_wachten_verspeelt_zijn_code_niet() {
        var stap = stap();
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET geblokkeerd_tot = UTC_TIMESTAMP() + INTERVAL 10 MINUTE WHERE id = ?",
                        wie.id()));

        assertThatThrownBy(() -> aanmelden.herstelcode(stap, codes.getFirst())).isInstanceOf(InloggenMislukt.class);
        assertThat(herstelcodes.over(wie.id())).isEqualTo(10);
    }

    @Test
    void nieuwe_codes_maken_de_oude_waardeloos() {
        var nieuw = post.herstelcodes(wie.id());
        weigert(codes.getFirst());
        aanmelden.herstelcode(stap(), nieuw.getFirst());
    }

    @Test
    void van_twee_die_tegelijk_dezelfde_code_geven_komt_er_een_binnen() throws Exception {
        var stappen = List.of(stap(), stap(), stap());
        try (var draden = Executors.newFixedThreadPool(3)) {
            var binnen = 0;
            for (var uitkomst : draden.invokeAll(stappen.stream()
                    .<Callable<Boolean>>map(stap -> () -> {
                        try {
                            aanmelden.herstelcode(stap, codes.getFirst());
                            return true;
                        } catch (InloggenMislukt e) {
                            return false;
                        }
                    })
                    .toList())) {
                binnen += uitkomst.get() ? 1 : 0;
            }
            assertThat(binnen).isEqualTo(1);
        }
    }

    private void weigert(String code) {
        var stap = stap();
        assertThatThrownBy(() -> aanmelden.herstelcode(stap, code))
                .isInstanceOfSatisfying(
                        InloggenMislukt.class, e -> assertThat(e.reden()).isEqualTo(Reden.CODE));
    }
}
