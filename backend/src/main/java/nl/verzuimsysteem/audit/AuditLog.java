package nl.verzuimsysteem.audit;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final String KOLOMMEN = """
            INSERT INTO audit_regel (moment, handeling, actie, uitkomst, gebruiker_id, naam, functie,
                   organisatie, kanaal, adres, apparaat, factor, sessie, toegangspunt, systeem, bedrijf_id,
                   werknemer_id, object_soort, object_id, zone, autorisatieregel, bijzonderheid, vraag)
            VALUES\s""";

    /** One line; what differs between lines that are written together has their number in the place of the {@code #}. */
    private static final String REGEL = """
            (:moment, :handeling#, :actie#, :uitkomst, :gebruiker, :naam, :functie,
             COALESCE((SELECT b.naam FROM bedrijf b WHERE b.id = :werkgever#), :organisatie), :kanaal,
             :adres, :apparaat, :factor, :sessie, :toegangspunt, :systeem, :bedrijf#,
             :werknemer#, :soort#, :id#, :zone#, :autorisatieregel#, :bijzonderheid#, :vraag)""";

    private static final String VOEG_TOE = KOLOMMEN + REGEL.replace("#", "");

    /** So many lines go in one statement. */
    private static final int SAMEN = 500;

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
    public void schrijf(Actor actor, Handeling handeling, Onderwerp onderwerp, @Nullable String bijzonderheid) {
        voegToe(actor, handeling, onderwerp, GEDAAN, bijzonderheid, null);
    }

    /**
     * Records that parts of one thing were looked at together, each with its own line, in the transaction of the look. One
     * statement.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void schrijfInzage(Actor actor, Onderwerp onderwerp, List<Inzage> delen) {
        jdbi.useHandle(handle -> {
            var opdracht = vul(handle.createUpdate(voegToe(delen.size())), actor, GEDAAN, null);
            for (var nummer = 0; nummer < delen.size(); nummer++) {
                var deel = delen.get(nummer);
                vulRegel(opdracht, Integer.toString(nummer), actor, deel.handeling(), onderwerp, deel.bijzonderheid());
            }
            opdracht.execute();
        });
    }

    private static String voegToe(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(nummer -> REGEL.replace("#", Integer.toString(nummer)))
                .collect(Collectors.joining(", ", KOLOMMEN, ""));
    }

    /**
     * One part that was looked at.
     *
     * @param bijzonderheid which part; never what stood there
     */
    public record Inzage(Handeling handeling, @Nullable String bijzonderheid) {}

    /**
     * Records acts that were done, each with its own line, in the transaction of the acts. One statement for each five
     * hundred, or none.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void schrijf(Actor actor, Handeling handeling, List<Regel> regels) {
        for (var vanaf = 0; vanaf < regels.size(); vanaf += SAMEN) {
            schrijfSamen(actor, handeling, regels.subList(vanaf, Math.min(vanaf + SAMEN, regels.size())));
        }
    }

    private void schrijfSamen(Actor actor, Handeling handeling, List<Regel> regels) {
        jdbi.useHandle(handle -> {
            var opdracht = vul(handle.createUpdate(voegToe(regels.size())), actor, GEDAAN, null);
            for (var nummer = 0; nummer < regels.size(); nummer++) {
                var regel = regels.get(nummer);
                vulRegel(
                        opdracht, Integer.toString(nummer), actor, handeling, regel.onderwerp(), regel.bijzonderheid());
            }
            opdracht.execute();
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
        jdbi.useHandle(handle -> vulRegel(
                        vul(handle.createUpdate(VOEG_TOE), actor, uitkomst, vraag),
                        "",
                        actor,
                        handeling,
                        onderwerp,
                        bijzonderheid)
                .execute());
    }

    /** @param nummer of the line, when more are written together */
    private static <S extends SqlStatement<S>> S vulRegel(
            S opdracht,
            String nummer,
            Actor actor,
            Handeling handeling,
            Onderwerp onderwerp,
            @Nullable String bijzonderheid) {
        return opdracht.bind("handeling" + nummer, handeling)
                .bind("werkgever" + nummer, Autorisatie.werkgever(actor, onderwerp.bedrijf()))
                .bind("bedrijf" + nummer, onderwerp.bedrijf())
                .bind("werknemer" + nummer, onderwerp.werknemer())
                .bind("soort" + nummer, onderwerp.soort())
                .bind("id" + nummer, onderwerp.id())
                .bind("actie" + nummer, String.valueOf(handeling.actie().teken()))
                .bind("zone" + nummer, handeling.zone())
                .bind("autorisatieregel" + nummer, Autorisatie.regel(actor, handeling))
                .bind("bijzonderheid" + nummer, kort(bijzonderheid, LANGSTE_TEKST));
    }

    private <S extends SqlStatement<S>> S vul(S opdracht, Actor actor, int uitkomst, @Nullable String vraag) {
        var aanmelding = actor.herkomst().aanmelding();
        return opdracht.bind("moment", klok.instant())
                .bind("uitkomst", uitkomst)
                .bind("gebruiker", actor.gebruiker())
                .bind("naam", actor.naam())
                .bind("functie", actor.functie())
                .bind("organisatie", Autorisatie.vanArbodienst(actor.functie()) ? programma.arbodienst() : null)
                .bind("kanaal", actor.herkomst().kanaal())
                .bind("adres", actor.herkomst().adres())
                .bind("apparaat", kort(actor.herkomst().apparaat(), LANGSTE_APPARAAT))
                .bind("factor", aanmelding == null ? null : aanmelding.factor())
                .bind("sessie", aanmelding == null ? null : aanmelding.sessie())
                .bind("toegangspunt", programma.node())
                .bind("systeem", programma.systeem())
                .bind("vraag", kort(vraag, LANGSTE_TEKST));
    }

    private static @Nullable String kort(@Nullable String tekst, int langste) {
        return tekst == null || tekst.length() <= langste ? tekst : tekst.substring(0, langste);
    }
}
