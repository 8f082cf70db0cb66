package nl.verzuimsysteem.bench.kaal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

/** One row by its id and its company. Public for what Micronaut makes. */
@Requires(env = KaleApi.OMGEVING)
@Controller("/kaal/{bedrijf}")
public class KaalLezen {
    private final KaleDossiers dossiers;

    KaalLezen(KaleDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Get("/dossiers/{dossier}")
    Optional<KaalDossier> lees(long bedrijf, long dossier) {
        return dossiers.findByIdAndBedrijfId(dossier, bedrijf);
    }

    /** The same, with a line in the audit log in one transaction: what the law asks of a look into a case. */
    @Get("/dossiers/{dossier}/gelogd")
    @Transactional
    Optional<KaalDossier> leesGelogd(long bedrijf, long dossier) {
        var gelezen = dossiers.findByIdAndBedrijfId(dossier, bedrijf);
        gelezen.ifPresent(een -> dossiers.log(bedrijf, een.werknemerId(), dossier));
        return gelezen;
    }
}
