package nl.verzuimsysteem.audit;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Writes the audit log. Lines are only ever added. */
@Singleton
public class AuditLog {
    private static final int GEDAAN = 0;
    private static final int GEWEIGERD = 4;
    private static final int LANGSTE_TEKST = 400;
    private static final int LANGSTE_APPARAAT = 120;

    private static final String VOEG_TOE = """
            INSERT INTO audit_regel (moment, handeling, actie, uitkomst, gebruiker_id, naam, functie,
                   organisatie, kanaal, adres, apparaat, factor, sessie, toegangspunt, systeem, bedrijf_id,
                   werknemer_id, object_soort, object_id, zone, autorisatieregel, bijzonderheid, vraag)
            VALUES (:moment, :handeling, :actie, :uitkomst, :gebruiker, :naam, :functie,
                   COALESCE((SELECT b.naam FROM bedrijf b WHERE b.id = :werkgever), :organisatie), :kanaal,
                   :adres, :apparaat, :factor, :sessie, :toegangspunt, :systeem, :bedrijf,
                   :werknemer, :soort, :id, :zone, :autorisatieregel, :bijzonderheid, :vraag)""";

    private final Jdbi jdbi;
    private final Clock klok;
    private final Programma programma;

    AuditLog(Jdbi jdbi, Clock klok, Programma programma) {
        this.jdbi = jdbi;
        this.klok = klok;
        this.programma = programma;
    }

    /** Records an act that was done, in the transaction of the act. One statement. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void schrijf(Actor actor, Handeling handeling, Onderwerp onderwerp) {
        voegToe(actor, handeling, onderwerp, GEDAAN, null, null);
    }

    /**
     * Records an act that was done, in the transaction of the act. One statement.
     *
     * @param bijzonderheid such as the names of changed fields; never their values
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void schrijf(Actor actor, Handeling handeling, Onderwerp onderwerp, String bijzonderheid) {
        voegToe(actor, handeling, onderwerp, GEDAAN, bijzonderheid, null);
    }

    /** Records acts that were done, each with its own line, in the transaction of the acts. One statement, or none. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void schrijf(Actor actor, Handeling handeling, List<Regel> regels) {
        if (regels.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var lading = handle.prepareBatch(VOEG_TOE);
            regels.forEach(
                    regel -> vul(lading, actor, handeling, regel.onderwerp(), GEDAAN, regel.bijzonderheid(), null)
                            .add());
            lading.execute();
        });
    }

    /**
     * One of many acts that were done together.
     *
     * @param bijzonderheid such as the names of changed fields; never their values
     */
    public record Regel(Onderwerp onderwerp, String bijzonderheid) {}

    /** Records that an act was refused, in a transaction of its own: what was refused is rolled back, this is not. */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public void weiger(Actor actor, Handeling handeling, Onderwerp onderwerp, @Nullable String bijzonderheid) {
        voegToe(actor, handeling, onderwerp, GEWEIGERD, bijzonderheid, null);
    }

    /**
     * Records that a list was looked at or searched, in the transaction of the act: one line for the list, not one for
     * each row. One statement.
     *
     * @param onderwerp of which company, when of one
     * @param vraag what was asked for: search terms and filters; empty for the whole list
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void schrijfLijst(Actor actor, Handeling handeling, Onderwerp onderwerp, @Nullable String vraag) {
        voegToe(actor, handeling, onderwerp, GEDAAN, null, vraag == null || vraag.isBlank() ? null : vraag.strip());
    }

    private void voegToe(
            Actor actor,
            Handeling handeling,
            Onderwerp onderwerp,
            int uitkomst,
            @Nullable String bijzonderheid,
            @Nullable String vraag) {
        jdbi.useHandle(handle -> vul(
                        handle.createUpdate(VOEG_TOE), actor, handeling, onderwerp, uitkomst, bijzonderheid, vraag)
                .execute());
    }

    private <S extends SqlStatement<S>> S vul(
            S opdracht,
            Actor actor,
            Handeling handeling,
            Onderwerp onderwerp,
            int uitkomst,
            @Nullable String bijzonderheid,
            @Nullable String vraag) {
        var aanmelding = actor.herkomst().aanmelding();
        return opdracht.bind("moment", klok.instant())
                .bind("handeling", handeling)
                .bind("actie", String.valueOf(handeling.actie().teken()))
                .bind("uitkomst", uitkomst)
                .bind("gebruiker", actor.gebruiker())
                .bind("naam", actor.naam())
                .bind("functie", actor.functie())
                .bind("werkgever", Autorisatie.werkgever(actor, onderwerp.bedrijf()))
                .bind("organisatie", Autorisatie.vanArbodienst(actor.functie()) ? programma.arbodienst() : null)
                .bind("kanaal", actor.herkomst().kanaal())
                .bind("adres", actor.herkomst().adres())
                .bind("apparaat", kort(actor.herkomst().apparaat(), LANGSTE_APPARAAT))
                .bind("factor", aanmelding == null ? null : aanmelding.factor())
                .bind("sessie", aanmelding == null ? null : aanmelding.sessie())
                .bind("toegangspunt", programma.node())
                .bind("systeem", programma.systeem())
                .bind("bedrijf", onderwerp.bedrijf())
                .bind("werknemer", onderwerp.werknemer())
                .bind("soort", onderwerp.soort())
                .bind("id", onderwerp.id())
                .bind("zone", handeling.zone())
                .bind("autorisatieregel", Autorisatie.regel(actor, handeling))
                .bind("bijzonderheid", kort(bijzonderheid, LANGSTE_TEKST))
                .bind("vraag", kort(vraag, LANGSTE_TEKST));
    }

    private static @Nullable String kort(@Nullable String tekst, int langste) {
        return tekst == null || tekst.length() <= langste ? tekst : tekst.substring(0, langste);
    }
}
