package nl.verzuimsysteem.logboek;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.audit.Verzegeling;
import nl.verzuimsysteem.audit.Zegel;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.toegang.Mag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals the audit log, and each day takes the last seal out of the house: to the log of the server, and by mail to
 * {@code verzuim.logboek.anker-email} when that is set. Who cuts the end off the log, or makes a new chain, cannot reach
 * those.
 */
@Singleton
public class VerzegelService {
    private static final Logger LOG = LoggerFactory.getLogger(VerzegelService.class);

    private final Verzegeling verzegeling;
    private final AuditLog audit;
    private final UitgaandePost post;
    private final Duration marge;
    private final String ankerEmail;

    VerzegelService(
            Verzegeling verzegeling,
            AuditLog audit,
            UitgaandePost post,
            @Value("${verzuim.logboek.marge:2m}") Duration marge,
            @Value("${verzuim.logboek.anker-email:}") String ankerEmail) {
        this.verzegeling = verzegeling;
        this.audit = audit;
        this.post = post;
        this.marge = marge;
        this.ankerEmail = ankerEmail.strip();
    }

    /**
     * Seals the next lines. Four statements, or two when there is nothing to seal.
     *
     * @return the new seal; nothing when all lines that are old enough are sealed
     */
    @Mag(Handeling.LOGBOEK_VERZEGELEN)
    @Transactional
    public Optional<Zegel> verzegel(Actor actor) {
        return verzegeling.volgende(marge);
    }

    /**
     * Takes the last seal of the days before today out of the house, once. Four statements, or one when it was done.
     *
     * @return that seal
     */
    @Mag(Handeling.LOGBOEK_VERZEGELEN)
    @Transactional
    public Optional<Verzegeling.Anker> meldAnker(Actor actor) {
        var nieuw = verzegeling.anker();
        nieuw.ifPresent(anker -> {
            var zegel = anker.zegel();
            LOG.info(
                    "Anker van het logboek op {}: zegel {}, tot en met regel {}, {}",
                    Kalender.kort(anker.dag()),
                    zegel.id(),
                    zegel.tot(),
                    zegel.hash());
            audit.schrijf(
                    actor,
                    Handeling.LOGBOEK_VERZEGELEN,
                    new Onderwerp(null, null, "zegel", zegel.id()),
                    "anker van " + anker.dag());
            if (!ankerEmail.isEmpty()) {
                post.zetKlaar(List.of(brief(anker)));
            }
        });
        return nieuw;
    }

    private Brief brief(Verzegeling.Anker anker) {
        var zegel = anker.zegel();
        var dag = Kalender.voluit(anker.dag());
        return new Brief(
                "anker:" + anker.dag(),
                ankerEmail,
                Melding.van("logboek.anker.onderwerp", dag).tekst(),
                Melding.van(
                                "logboek.anker.tekst",
                                dag,
                                Long.toString(zegel.id()),
                                Long.toString(zegel.tot()),
                                zegel.hash())
                        .tekst());
    }
}
