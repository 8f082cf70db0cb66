package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import java.sql.Connection;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class UitnodigingTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Uitnodiging uitnodiging = programma.bean(Uitnodiging.class);
    private final Inlogger wie = new Inloggers(programma)
            .verzuimcoordinator(new Gegevens(programma).bedrijf(new Gegevens(programma).regio()));

    @Test
    void de_mail_noemt_niemand_en_de_link_staat_alleen_als_hash_in_de_tabel() {
        try (var telling = programma.teller().beginDezeThread()) {
            stuur("nl");
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(3);
        }

        var mail = mail();
        assertThat(mail).doesNotContain(wie.naam()).contains("/welkom#");
        var token =
                mail.substring(mail.indexOf("/welkom#") + "/welkom#".length()).split("\\s")[0];
        assertThat(token).hasSize(43);
        assertThat(geldig(token)).isEqualTo(14L * 24 * 3600);
    }

    @Test
    void een_nieuwe_uitnodiging_maakt_de_vorige_waardeloos() {
        var post = new Post(programma);
        var eerste = post.nodigUit(wie.id(), wie.inlognaam());
        var tweede = post.nodigUit(wie.id(), wie.inlognaam());

        var inlog = programma.bean(EersteInlog.class);
        var thuis = new Actor.Herkomst(Actor.Kanaal.SCHERM, "10.7.0.1");
        assertThatThrownBy(() -> inlog.open(thuis, eerste)).isInstanceOf(LinkVoorbij.class);
        assertThat(inlog.open(thuis, tweede).inlognaam()).isEqualTo(wie.inlognaam());
    }

    @Test
    void de_mail_spreekt_de_taal_van_het_account_en_anders_nederlands() {
        stuur("fr");
        assertThat(mail()).contains("Goedendag");
    }

    @Test
    void zonder_transactie_gaat_er_niets_uit() {
        assertThatThrownBy(() -> uitnodiging.stuur(wie.id(), wie.naam(), wie.inlognaam(), "nl"))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(getal("SELECT COUNT(*) FROM toegangslink WHERE gebruiker_id = ?"))
                .isZero();
    }

    private void stuur(String taal) {
        transactie().executeWrite(status -> {
            uitnodiging.stuur(wie.id(), wie.naam(), wie.inlognaam(), taal);
            return status;
        });
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactie() {
        return programma.bean(TransactionOperations.class);
    }

    private String mail() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT CONCAT(onderwerp, ' ', tekst) FROM uitgaand_bericht WHERE aan = ?",
                                wie.inlognaam())
                        .mapTo(String.class)
                        .one());
    }

    private long geldig(String token) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT TIMESTAMPDIFF(SECOND, aangemaakt_op, geldig_tot) FROM toegangslink WHERE hash = ?",
                                Tokens.hash(token))
                        .mapTo(Long.class)
                        .one());
    }

    private long getal(String sql) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, wie.id()).mapTo(Long.class).one());
    }
}
