package nl.verzuimsysteem.werknemers;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Stream;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.inlezen.Csvbestand;
import nl.verzuimsysteem.inlezen.Inleesrapport;
import nl.verzuimsysteem.inlezen.Sleutel;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.MedewerkersGewijzigd;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.organisatie.Bedrijfsslot;
import nl.verzuimsysteem.toegang.Mag;

/**
 * Reads the staff list of a company from a CSV file. The correct lines go in together; a faulty line is left out and told
 * of. Nobody is taken away, an empty cell changes nothing, and the same file twice changes nothing.
 */
@Singleton
public class InleesService {
    private final InleesRepository repository;
    private final Bedrijfsslot slot;
    private final AuditLog audit;
    private final ApplicationEventPublisher<MedewerkersGewijzigd> gebeurtenissen;
    private final Clock klok;

    InleesService(
            InleesRepository repository,
            Bedrijfsslot slot,
            AuditLog audit,
            ApplicationEventPublisher<MedewerkersGewijzigd> gebeurtenissen,
            Clock klok) {
        this.repository = repository;
        this.slot = slot;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * What taking the file over would do; changes nothing.
     *
     * @param bestand the bytes of the file: UTF-8 or Windows-1252, parted by semicolons, commas or tabs
     * @throws OngeldigeInvoer with the field {@code bestand} when this is no staff list
     * @throws NietGevonden when the company lies out of scope
     * @throws Conflict when the company has ended
     */
    @Mag(Handeling.MEDEWERKERS_INVOEREN)
    @Transactional
    public Inleesrapport proef(Actor actor, BedrijfId bedrijf, byte[] bestand) {
        return lees(actor, bedrijf, bestand).rapport();
    }

    /**
     * Takes the correct lines over in one transaction.
     *
     * @return what was done
     * @throws OngeldigeInvoer with the field {@code bestand} when this is no staff list
     * @throws NietGevonden when the company lies out of scope
     * @throws Conflict when the company has ended
     */
    @Mag(Handeling.MEDEWERKERS_INVOEREN)
    @Transactional
    public Inleesrapport neemOver(Actor actor, BedrijfId bedrijf, byte[] bestand) {
        var inlezing = lees(actor, bedrijf, bestand);
        repository.maakAfdelingen(bedrijf, inlezing.nieuweAfdelingen());
        var afdelingen = repository.afdelingen(actor.bereik(), bedrijf);
        repository.schrijf(Stream.concat(inlezing.nieuw().stream(), inlezing.gewijzigd().stream())
                .map(gegevens -> {
                    var naam = gegevens.afdeling();
                    var afdeling = naam == null ? null : afdelingen.get(Sleutel.van(naam));
                    return WerknemerRegel.Geschreven.van(bedrijf, afdeling == null ? null : afdeling.id(), gegevens);
                })
                .toList());
        repository.herbereken(bedrijf, inlezing.andereTermijnen());
        gebeurtenissen.publishEvent(new MedewerkersGewijzigd(bedrijf));
        var rapport = inlezing.rapport();
        audit.schrijf(
                actor,
                Handeling.MEDEWERKERS_INVOEREN,
                new Onderwerp(bedrijf, null, "werknemers", null),
                rapport.cijfers());
        return rapport;
    }

    private Inlezing lees(Actor actor, BedrijfId bedrijf, byte[] bytes) {
        var bereik = actor.bereik();
        slot.neem(bereik, bedrijf).eisLopend(Kalender.vandaag(klok));
        var bestand = Csvbestand.lees(bytes, Kolom.class);
        var afdelingen = repository.afdelingen(bereik, bedrijf).values().stream()
                .map(InleesRepository.Afdeling::naam)
                .toList();
        return Inlezing.van(bestand, repository.alle(bereik, bedrijf), afdelingen, Kalender.vandaag(klok));
    }
}
