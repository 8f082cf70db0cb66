package nl.verzuimsysteem.spreekuren;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Tokens;

/**
 * The secret link by which the calendar of a POB or bedrijfsarts fetches his own agenda. Calendars cannot log in: who has
 * the link sees when and where he holds consults, and nothing of with whom. One link at a time.
 */
@Singleton
public class AgendalinkService {
    private static final int GEHEIM_BYTES = 32;

    private final Agendalinks links;
    private final AuditLog audit;
    private final Clock klok;
    private final String api;

    /**
     * @param adres where the screens are reached
     * @param api where the API is reached, when it is not the same
     */
    AgendalinkService(
            Agendalinks links,
            AuditLog audit,
            Clock klok,
            @Value("${verzuim.adres:`http://localhost:8080`}") String adres,
            @Value("${verzuim.api.adres:}") String api) {
        this.links = links;
        this.audit = audit;
        this.klok = klok;
        this.api = api.isBlank() ? adres : api;
    }

    /** Since when he has a link; empty when he has none. One statement. */
    @Mag(Handeling.AGENDALINK_BEHEREN)
    @Transactional(readOnly = true)
    public Optional<Instant> sinds(Actor actor) {
        return links.sinds(actor.persoon());
    }

    /**
     * Makes a new link. The one he had opens nothing any more. Two statements.
     *
     * @return the link; nobody can show it again
     */
    @Mag(Handeling.AGENDALINK_BEHEREN)
    @Transactional
    public String maak(Actor actor) {
        var geheim = Tokens.toeval(GEHEIM_BYTES);
        links.zet(actor.persoon(), Tokens.hash(geheim), klok.instant());
        audit.schrijf(actor, Handeling.AGENDALINK_BEHEREN, Onderwerp.GEEN, "nieuwe link");
        return api + AgendaController.PAD + "/" + geheim + ".ics";
    }

    /** Takes his link away: it opens nothing any more. Two statements; one when he had none. */
    @Mag(Handeling.AGENDALINK_BEHEREN)
    @Transactional
    public void trekIn(Actor actor) {
        if (links.trekIn(actor.persoon())) {
            audit.schrijf(actor, Handeling.AGENDALINK_BEHEREN, Onderwerp.GEEN, "link ingetrokken");
        }
    }
}
