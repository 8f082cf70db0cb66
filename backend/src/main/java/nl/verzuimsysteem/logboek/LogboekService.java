package nl.verzuimsysteem.logboek;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Bevestigd;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** Searching the audit log (NEN 7513). Each search and each look at a line is a line itself. */
@Singleton
public class LogboekService {
    private static final String SOORT = "logboek";

    private final LogboekRepository logboek;
    private final AuditLog audit;

    LogboekService(LogboekRepository logboek, AuditLog audit) {
        this.logboek = logboek;
        this.audit = audit;
    }

    /**
     * A page of the log, newest first. Two statements.
     *
     * @param na where the page begins: {@link Logbladzijde#verder} of the page before; {@code null} for the first
     * @param aantal how many lines, 1 to 200
     * @throws OngeldigeInvoer on {@code tot}, {@code bedrijf}, {@code verder} or {@code aantal}
     */
    @Mag(Handeling.LOGBOEK_INZIEN)
    @Transactional
    public Logbladzijde zoek(Actor actor, Logboekfilter filter, @Nullable String na, int aantal) {
        var uitsnede = Uitsnede.gevraagd(0, aantal);
        eis(filter);
        var gelezen = logboek.zoek(actor.bereik(), filter, na, uitsnede.aantal());
        audit.schrijfLijst(actor, Handeling.LOGBOEK_INZIEN, Onderwerp.lijst(SOORT, filter.bedrijf()), filter.vraag());
        return Logbladzijde.van(gelezen, uitsnede.aantal());
    }

    /**
     * One line, with every field. Two statements.
     *
     * @throws NietGevonden when there is no such line
     */
    @Mag(Handeling.LOGBOEK_INZIEN)
    @Transactional
    public Logregel regel(Actor actor, LogregelId id) {
        var regel = logboek.regel(actor.bereik(), id).orElseThrow(() -> new NietGevonden("logregel", id));
        audit.schrijf(actor, Handeling.LOGBOEK_INZIEN, new Onderwerp(null, null, "logregel", id.waarde()));
        return regel;
    }

    /** The names of companies, to filter by. One statement. */
    @Mag(Handeling.LOGBOEK_INZIEN)
    @Transactional(readOnly = true)
    public List<Bedrijfsnaam> bedrijven(Actor actor, String tekst, Uitsnede uitsnede) {
        return logboek.bedrijven(actor.bereik(), tekst, uitsnede);
    }

    /**
     * The name of one company. One statement.
     *
     * @throws NietGevonden when there is no such company
     */
    @Mag(Handeling.LOGBOEK_INZIEN)
    @Transactional(readOnly = true)
    public Bedrijfsnaam bedrijf(Actor actor, BedrijfId id) {
        return logboek.bedrijf(actor.bereik(), id).orElseThrow(() -> new NietGevonden("bedrijf", id));
    }

    /**
     * How many lines a file would hold, to ask before it is made. Who asks has just shown again who he is. One statement.
     *
     * @throws OngeldigeInvoer on {@code tot} or {@code bedrijf}
     */
    @Mag(Handeling.LOGBOEK_EXPORTEREN)
    @Bevestigd
    @Transactional(readOnly = true)
    public long telVoorExport(Actor actor, Logboekfilter filter) {
        eis(filter);
        return logboek.tel(actor.bereik(), filter);
    }

    /**
     * Writes the lines as CSV, oldest first, while they are read. Who asks has just shown again who he is. Two statements.
     *
     * @param naar stays open
     * @throws OngeldigeInvoer on {@code tot} or {@code bedrijf}
     */
    @Mag(Handeling.LOGBOEK_EXPORTEREN)
    @Bevestigd
    @Transactional
    public void exporteer(Actor actor, Logboekfilter filter, Writer naar) {
        eis(filter);
        audit.schrijfLijst(
                actor, Handeling.LOGBOEK_EXPORTEREN, Onderwerp.lijst(SOORT, filter.bedrijf()), filter.vraag());
        try {
            naar.write(Csvregel.kop());
            logboek.stroom(actor.bereik(), filter, regel -> schrijf(naar, regel));
            naar.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void schrijf(Writer naar, Logregel regel) {
        try {
            naar.write(Csvregel.van(regel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void eis(Logboekfilter filter) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(!filter.tot().isBefore(filter.van()), "tot", "logboek.periode")
                .eis(
                        filter.personeelsnummer().isEmpty() || filter.bedrijf() != null,
                        "bedrijf",
                        "logboek.personeelsnummer")
                .klaar();
    }
}
