package nl.verzuimsysteem.gebruikers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AccountsTest {
    private static final LocalDate MORGEN = LocalDate.of(2030, 5, 2);

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Accounts accounts = programma.bean(Accounts.class);
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio());
    private final nl.verzuimsysteem.testen.Inlogger beheerder = new Inloggers(programma).gebruikersbeheerder(bedrijf);

    @Test
    void een_nieuw_account_wordt_uitgenodigd_en_een_bestaand_gevonden() {
        var adres = "Nieuw" + bedrijf + "@Example.com";

        var eerste = inTransactie(() -> accounts.vindOfMaak(nieuw(adres, "Anna de Vries")));
        var tweede = inTransactie(() -> accounts.vindOfMaak(nieuw(adres.toLowerCase(), "Iemand Anders")));

        assertThat(tweede).isEqualTo(eerste);
        assertThat(tekst("SELECT naam FROM gebruiker WHERE id = ?", eerste.waarde()))
                .isEqualTo("Anna de Vries");
        assertThat(getal("SELECT COUNT(*) FROM uitgaand_bericht WHERE aan = ?", adres.toLowerCase()))
                .isEqualTo(1);
    }

    @Test
    void ook_tegelijk_krijgen_twee_beheerders_een_eigen_inlognaam() throws Exception {
        try (var werkers = Executors.newFixedThreadPool(4)) {
            var namen = new ArrayList<Future<String>>();
            for (var i = 0; i < 8; i++) {
                namen.add(werkers.submit(() -> inTransactie(accounts::nieuweBhrNaam)));
            }
            var gekregen = new ArrayList<String>();
            for (var naam : namen) {
                gekregen.add(naam.get());
            }

            assertThat(gekregen).doesNotHaveDuplicates().allMatch(naam -> naam.matches("BHR[0-9]{4,}"));
        }
    }

    @Test
    void een_inlognaam_die_al_vergeven_is_wordt_overgeslagen() {
        var laatste = Integer.parseInt(inTransactie(accounts::nieuweBhrNaam).substring(3));
        var bezet = "BHR" + (laatste + 7);
        inTransactie(() ->
                accounts.vindOfMaak(new NieuwAccount(bezet, "Piet Bos", "p" + bezet + "@example.com", null, bedrijf)));

        assertThat(inTransactie(accounts::nieuweBhrNaam)).isEqualTo("BHR" + (laatste + 8));
    }

    @Test
    void dezelfde_functie_wordt_niet_twee_keer_gegeven() {
        var wie = inTransactie(() -> accounts.vindOfMaak(nieuw("f" + bedrijf + "@example.com", "Kees Bakker")));
        var versie = getal("SELECT rechten_versie FROM gebruiker WHERE id = ?", wie.waarde());

        assertThat(geef(wie, LocalDate.of(2026, 1, 1), null)).isTrue();
        assertThat(geef(wie, LocalDate.of(2026, 6, 1), null)).isFalse();
        assertThat(geef(wie, LocalDate.of(2026, 6, 1), MORGEN)).isFalse();
        assertThat(geef(wie, LocalDate.of(2025, 6, 1), MORGEN)).isTrue();

        assertThat(getal("SELECT COUNT(*) FROM gebruiker_functie WHERE gebruiker_id = ?", wie.waarde()))
                .isEqualTo(2);
        assertThat(getal("SELECT rechten_versie FROM gebruiker WHERE id = ?", wie.waarde()))
                .isGreaterThan(versie);
    }

    @Test
    void een_functie_eindigt_op_de_dag_die_gezegd_is_en_nooit_later_dan_eerst() {
        var wie = inTransactie(() -> accounts.vindOfMaak(nieuw("e" + bedrijf + "@example.com", "Els Smit")));
        geef(wie, LocalDate.of(2026, 1, 1), null);
        var functie = new FunctieId(getal("SELECT id FROM gebruiker_functie WHERE gebruiker_id = ?", wie.waarde()));

        beeindig(functie, LocalDate.of(2026, 3, 1));
        beeindig(functie, LocalDate.of(2026, 4, 1));

        assertThat(tekst("SELECT geldig_tot FROM gebruiker_functie WHERE id = ?", functie.waarde()))
                .isEqualTo("2026-03-01");
        assertThat(getal("SELECT beeindigd_door FROM gebruiker_functie WHERE id = ?", functie.waarde()))
                .isEqualTo(beheerder.id().waarde());
        assertThatThrownBy(() -> beeindig(new FunctieId(Long.MAX_VALUE), MORGEN))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void een_functie_die_nog_moet_beginnen_begint_dan_nooit() {
        var wie = inTransactie(() -> accounts.vindOfMaak(nieuw("t" + bedrijf + "@example.com", "Tom Visser")));
        geef(wie, MORGEN, null);
        var functie = new FunctieId(getal("SELECT id FROM gebruiker_functie WHERE gebruiker_id = ?", wie.waarde()));

        beeindig(functie, LocalDate.of(2026, 3, 1));

        assertThat(tekst("SELECT geldig_tot FROM gebruiker_functie WHERE id = ?", functie.waarde()))
                .isEqualTo(MORGEN.toString());
    }

    private void beeindig(FunctieId functie, LocalDate per) {
        inTransactie(() -> {
            accounts.beeindig(beheerder.actor(), functie, per);
            return true;
        });
    }

    private boolean geef(GebruikerId wie, LocalDate van, @Nullable LocalDate tot) {
        return inTransactie(() -> accounts.geef(
                beheerder.actor(),
                wie,
                new Toekenning(Functie.LEIDINGGEVENDE, null, bedrijf, null, null, null, van, tot)));
    }

    private NieuwAccount nieuw(String adres, String naam) {
        return new NieuwAccount(null, naam, adres, null, bedrijf);
    }

    @SuppressWarnings("unchecked")
    private <T> T inTransactie(Supplier<T> werk) {
        return ((TransactionOperations<Connection>) programma.bean(TransactionOperations.class))
                .executeWrite(status -> werk.get());
    }

    private long getal(String sql, Object waarde) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarde).mapTo(Long.class).one());
    }

    private String tekst(String sql, Object waarde) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarde).mapTo(String.class).one());
    }
}
