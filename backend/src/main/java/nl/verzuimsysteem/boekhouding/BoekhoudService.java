package nl.verzuimsysteem.boekhouding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.YearMonth;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.boekhouding.BoekhoudRepository.Plek;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;

/** The invoices of some months as a journal of sales that a bookkeeper imports. */
@Singleton
public class BoekhoudService {
    /** The longest period of one file. */
    public static final int MEESTE_MAANDEN = 24;

    private static final int TEGELIJK = 500;

    private final BoekhoudRepository repository;
    private final Rekeningschema schema;
    private final AuditLog audit;

    BoekhoudService(BoekhoudRepository repository, Rekeningschema schema, AuditLog audit) {
        this.repository = repository;
        this.schema = schema;
        this.audit = audit;
    }

    /**
     * Writes the invoices and credit notes that are dated in these months as CSV, oldest first, while they are read. Two
     * statements, and one more for each five hundred of them. It names companies and no person, and nothing of what was
     * delivered.
     *
     * @param van the first month
     * @param tot the last month, at most {@value #MEESTE_MAANDEN} months
     * @param naar stays open
     * @throws OngeldigeInvoer on {@code tot}
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public void exporteer(Actor actor, YearMonth van, YearMonth tot, Writer naar) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(!tot.isBefore(van), "tot", "boekhouding.periode")
                .eis(tot.isBefore(van.plusMonths(MEESTE_MAANDEN)), "tot", "boekhouding.lang", MEESTE_MAANDEN)
                .klaar();
        audit.schrijf(
                actor,
                Handeling.FACTUREN_MAKEN,
                Onderwerp.lijst("factuur", null),
                "boekhouding " + van + " t/m " + tot);
        try {
            naar.write(Journaalregel.kop());
            var vanaf = new Plek(van.atDay(1), 0);
            var gelezen = TEGELIJK;
            while (gelezen == TEGELIJK) {
                var stappen = repository.stukken(actor.bereik(), tot.atEndOfMonth(), vanaf, TEGELIJK);
                gelezen = stappen.size();
                for (var stap : stappen) {
                    for (var boeking : stap.stuk().boekingen(schema)) {
                        naar.write(Journaalregel.van(stap.stuk(), boeking, schema));
                    }
                    vanaf = stap.plek();
                }
            }
            naar.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
