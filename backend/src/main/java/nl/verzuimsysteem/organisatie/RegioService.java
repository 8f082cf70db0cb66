package nl.verzuimsysteem.organisatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.toegang.Mag;

/** The regio's of the arbodienst, and where their teams lack somebody. */
@Singleton
public class RegioService {
    private static final int EERSTE = 20;

    private final RegioRepository regios;
    private final StafRepository staf;
    private final AuditLog audit;
    private final Clock klok;

    RegioService(RegioRepository regios, StafRepository staf, AuditLog audit, Clock klok) {
        this.regios = regios;
        this.staf = staf;
        this.audit = audit;
        this.klok = klok;
    }

    /** All regio's, by name. One statement. */
    @Mag(Handeling.REGIOS_BEHEREN)
    @Transactional(readOnly = true)
    public List<Regio> regios(Actor actor) {
        return regios.regios(actor.bereik(), Kalender.vandaag(klok));
    }

    /**
     * One regio and all who work in it. Two statements.
     *
     * @throws NietGevonden when there is no such regio
     */
    @Mag(Handeling.REGIOS_BEHEREN)
    @Transactional(readOnly = true)
    public Regioteam team(Actor actor, RegioId id) {
        var vandaag = Kalender.vandaag(klok);
        var regio = regios.regio(actor.bereik(), id, vandaag).orElseThrow(() -> new NietGevonden("regio", id));
        return new Regioteam(regio, staf.plaatsenIn(actor.bereik(), id, vandaag));
    }

    /** What must be looked after: teams and companies that lack somebody, and who stands in for whom. Four statements. */
    @Mag(Handeling.REGIOS_BEHEREN)
    @Transactional(readOnly = true)
    public Bezetting bezetting(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        var bereik = actor.bereik();
        return new Bezetting(
                regios.regios(bereik, vandaag).stream()
                        .filter(regio -> !regio.ontbreekt().isEmpty())
                        .toList(),
                regios.tekorten(bereik, vandaag, EERSTE),
                regios.zonderBeheerder(bereik, vandaag, EERSTE));
    }

    /**
     * Makes a regio. The name makes a repeat give the first one. Two statements.
     *
     * @throws OngeldigeInvoer on {@code naam}, {@code telefoon} or {@code email}
     */
    @Mag(Handeling.REGIOS_BEHEREN)
    @Transactional
    public RegioId maak(Actor actor, Regioinvoer invoer) {
        invoer.controleer();
        try {
            var id = regios.voegToe(invoer);
            schrijf(actor, id, "nieuwe regio");
            return id;
        } catch (RegioRepository.NaamBezet e) {
            return regios.regios(actor.bereik(), Kalender.vandaag(klok)).stream()
                    .filter(een -> new Regioinvoer(een.naam(), een.telefoon(), een.email()).equals(invoer))
                    .map(Regio::id)
                    .findFirst()
                    .orElseThrow(() -> bezet(invoer));
        }
    }

    /**
     * Gives a regio another name, number or mailbox. Three statements.
     *
     * @param versie the version that was read
     * @throws NietGevonden when there is no such regio
     * @throws OngeldigeInvoer on {@code naam}, {@code telefoon} or {@code email}
     * @throws Conflict when somebody else changed it in between
     */
    @Mag(Handeling.REGIOS_BEHEREN)
    @Transactional
    public void wijzig(Actor actor, RegioId id, int versie, Regioinvoer invoer) {
        if (regios.lees(actor.bereik(), id).isEmpty()) {
            throw new NietGevonden("regio", id);
        }
        invoer.controleer();
        try {
            if (!regios.wijzig(id, versie, invoer)) {
                throw new Conflict("organisatie.conflict");
            }
        } catch (RegioRepository.NaamBezet e) {
            throw bezet(invoer);
        }
        schrijf(actor, id, "gewijzigd");
    }

    private void schrijf(Actor actor, RegioId id, String bijzonderheid) {
        audit.schrijf(actor, Handeling.REGIOS_BEHEREN, new Onderwerp(null, null, "regio", id.waarde()), bijzonderheid);
    }

    private static OngeldigeInvoer bezet(Regioinvoer invoer) {
        return OngeldigeInvoer.veld("naam", "organisatie.regio.naam.bezet", invoer.naam());
    }
}
