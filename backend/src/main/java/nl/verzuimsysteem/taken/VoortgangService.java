package nl.verzuimsysteem.taken;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** All open cases by phase: what is next, whose turn it is, and what is late. */
@Singleton
public class VoortgangService {
    private final VoortgangRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    VoortgangService(VoortgangRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /** One page of open cases, the latest first. Two statements, one for a further page. */
    @Mag(Handeling.VOORTGANG_INZIEN)
    @Transactional
    public Bladzijde<VoortgangRij> lijst(Actor actor, VoortgangFilter filter, Uitsnede uitsnede) {
        var rijen = repository.lijst(actor.bereik(), filter, Kalender.vandaag(klok), uitsnede);
        if (uitsnede.vanaf() == 0 && !rijen.isEmpty()) {
            audit.schrijfLijst(
                    actor, Handeling.VOORTGANG_INZIEN, Onderwerp.lijst("voortgang", filter.bedrijf()), filter.vraag());
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /** How many open cases there are in each phase, in the order of the phases. One statement. */
    @Mag(Handeling.VOORTGANG_INZIEN)
    @Transactional(readOnly = true)
    public List<FaseTelling> tellingen(Actor actor, @Nullable BedrijfId bedrijf) {
        var geteld = repository.tellingen(actor.bereik(), bedrijf, Kalender.vandaag(klok)).stream()
                .collect(Collectors.toMap(FaseTelling::fase, Function.identity()));
        return Arrays.stream(Fase.values())
                .map(fase -> geteld.getOrDefault(fase, new FaseTelling(fase, 0, 0)))
                .toList();
    }
}
