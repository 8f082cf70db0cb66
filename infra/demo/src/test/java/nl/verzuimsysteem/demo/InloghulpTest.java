package nl.verzuimsysteem.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.verzuimsysteem.demo.gegevens.Demowachtwoord;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Aanmelden;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.ui.toegang.Demohulp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InloghulpTest {
    private final TestProgramma programma = Demoprogramma.programma();
    private final Demohulp hulp = programma.bean(Demohulp.class);

    /** From an address of its own for each account, so that the guard against guessing stays out of it. */
    private Sessie logIn(Demohulp.Account account) {
        var herkomst = new Actor.Herkomst(
                Actor.Kanaal.SCHERM, "192.0.2." + (hulp.accounts().indexOf(account) + 1));
        var aanmelden = programma.bean(Aanmelden.class);
        var stap = aanmelden.wachtwoord(herkomst, account.inlognaam(), account.wachtwoord());
        return aanmelden.code(stap, hulp.code(account.inlognaam()));
    }

    @Test
    void met_elk_account_en_zijn_code_kom_je_binnen() {
        assertThat(hulp.accounts())
                .hasSize(15)
                .allSatisfy(account -> assertThat(logIn(account)).isNotNull());
    }

    @Test
    void wie_meteen_opnieuw_inlogt_krijgt_een_code_die_nog_niet_is_gebruikt() {
        var account = new Demohulp.Account("BHR1001", Demowachtwoord.WACHTWOORD, "niet in de keuze van de inlogpagina");
        var eerste = hulp.code(account.inlognaam());

        logIn(account);

        assertThat(hulp.code(account.inlognaam())).isNotEqualTo(eerste);
        assertThat(logIn(account)).isNotNull();
    }

    @Test
    void voor_een_account_dat_niet_van_de_demo_is_is_er_geen_code() {
        programma.jdbi().useHandle(handle -> handle.execute("""
                INSERT INTO gebruiker (inlognaam, naam, email)
                VALUES ('echt@bedrijf.nl', 'Iemand van buiten', 'echt@bedrijf.nl')"""));

        assertThat(hulp.code("echt@bedrijf.nl")).isEmpty();
        assertThat(hulp.code("bestaat niet")).isEmpty();
    }
}
