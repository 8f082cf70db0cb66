package nl.verzuimsysteem.gebruikers;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechtenversie;

/**
 * Once a year the beheerder looks at everybody's functions: is this still right? Nobody confirms his own: a second
 * beheerder does, or who keeps the application.
 */
@Singleton
public class RechtencontroleService {
    /** How long a beheerder has for it. */
    static final Period TERMIJN = Period.ofWeeks(6);
    /** How many companies are begun in one transaction. */
    static final int TEGELIJK = 50;

    private static final String SOORT = "rechtencontrole";

    private final RechtencontroleRepository controles;
    private final GebruikersRepository gebruikers;
    private final Uitvoering uitvoering;
    private final Verzoeken verzoeken;
    private final Rechtenversie rechtenversie;
    private final UitgaandePost post;
    private final Gebruikerspost brieven;
    private final AuditLog audit;
    private final Clock klok;
    private final int maand;

    RechtencontroleService(
            RechtencontroleRepository controles,
            GebruikersRepository gebruikers,
            Uitvoering uitvoering,
            Verzoeken verzoeken,
            Rechtenversie rechtenversie,
            UitgaandePost post,
            Gebruikerspost brieven,
            AuditLog audit,
            Clock klok,
            @Property(name = "verzuim.toegang.rechtencontrole-maand", defaultValue = "1") int maand) {
        this.controles = controles;
        this.gebruikers = gebruikers;
        this.uitvoering = uitvoering;
        this.verzoeken = verzoeken;
        this.rechtenversie = rechtenversie;
        this.post = post;
        this.brieven = brieven;
        this.audit = audit;
        this.klok = klok;
        this.maand = maand;
    }

    /** The reviews in scope that are not done, the most urgent first. One statement. */
    @Mag(Handeling.RECHTEN_NAKIJKEN)
    @Transactional(readOnly = true)
    public List<Rechtencontrole> open(Actor actor) {
        return controles.open(actor.bereik());
    }

    /**
     * One review. One statement.
     *
     * @throws NietGevonden when it lies out of scope
     */
    @Mag(Handeling.RECHTEN_NAKIJKEN)
    @Transactional(readOnly = true)
    public Rechtencontrole lees(Actor actor, ControleId id) {
        return vind(actor, id);
    }

    /** The people in a review with their functions, by name; none when it lies out of scope. Three statements. */
    @Mag(Handeling.RECHTEN_NAKIJKEN)
    @Transactional
    public List<Controleregel> regels(Actor actor, ControleId id) {
        var regels = controles.regels(actor.bereik(), actor, id);
        var functies = gebruikers.functies(
                actor.bereik(),
                regels.stream().map(RechtencontroleRepository.Regel::gebruiker).toList());
        if (!regels.isEmpty()) {
            audit.schrijfLijst(
                    actor,
                    Handeling.RECHTEN_NAKIJKEN,
                    Onderwerp.van(SOORT, regels.getFirst().bedrijf(), null, id),
                    null);
        }
        var vandaag = Kalender.vandaag(klok);
        return regels.stream().map(regel -> regel.met(functies, vandaag)).toList();
    }

    /**
     * Writes what was found of one person; of one whose functions are no longer right they end today. His own line
     * becomes a request. Three to five statements.
     *
     * @return whether it waits for the approval of somebody else
     * @throws Conflict when somebody looked before, or no beheerder would be left
     * @throws NietGevonden when it lies out of scope
     */
    @Mag(Handeling.RECHTEN_NAKIJKEN)
    @Transactional
    public boolean beoordeel(Actor actor, ControleregelId id, Oordeel oordeel) {
        var regel = controles.regel(actor.bereik(), actor, id).orElseThrow(() -> new NietGevonden(SOORT, id));
        if (regel.zelf()) {
            if (oordeel == Oordeel.BEEINDIGD) {
                throw new NietDoorU("gebruikers.conflict.eigenRegel");
            }
            verzoeken.vraag(actor, regel.bedrijf(), regel.gebruiker(), Wijziging.nakijken(id));
            return true;
        }
        var nu = klok.instant();
        if (regel.afgerond() || !controles.beoordeel(regel.bedrijf(), id, oordeel, actor, nu)) {
            throw new Conflict("gebruikers.conflict.nagekeken");
        }
        if (oordeel == Oordeel.BEEINDIGD) {
            var vandaag = Kalender.vandaag(klok);
            uitvoering.eisNietLaatste(regel.gebruiker(), regel.bedrijf(), vandaag);
            rechtenversie.verhoog(regel.gebruiker());
            controles.beeindigAlles(regel.bedrijf(), regel.gebruiker(), actor, vandaag, nu);
        }
        audit.schrijf(
                actor,
                Handeling.RECHTEN_NAKIJKEN,
                Onderwerp.van("gebruiker", regel.bedrijf(), null, regel.gebruiker()),
                oordeel.name());
        return false;
    }

    /**
     * Closes a review. Three statements.
     *
     * @throws Conflict when somebody was not looked at yet, or it was closed before
     * @throws NietGevonden when it lies out of scope
     */
    @Mag(Handeling.RECHTEN_NAKIJKEN)
    @Transactional
    public void rondAf(Actor actor, ControleId id) {
        var controle = vind(actor, id);
        if (!controles.rondAf(controle.bedrijf(), id, actor, klok.instant())) {
            throw controle.teDoen() > 0
                    ? new Conflict("gebruikers.conflict.nogNaTeKijken", controle.teDoen())
                    : new Conflict("gebruikers.conflict.afgerond");
        }
        audit.schrijf(
                actor, Handeling.RECHTEN_NAKIJKEN, Onderwerp.van(SOORT, controle.bedrijf(), null, id), "afgerond");
    }

    /**
     * Opens the review of this year now. Six statements.
     *
     * @throws Conflict when there was one this year
     * @throws NietGevonden when the company lies out of scope
     */
    @Mag(Handeling.RECHTEN_NAKIJKEN)
    @Transactional
    public ControleId begin(Actor actor, BedrijfId bedrijf) {
        if (!controles.bestaat(actor.bereik(), bedrijf)) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        var begonnen = begin(actor, List.of(bedrijf));
        var id = begonnen.get(bedrijf);
        if (id == null) {
            throw new Conflict(
                    "gebruikers.conflict.alNagekeken", Kalender.vandaag(klok).getYear());
        }
        return id;
    }

    /**
     * Opens the review of this year at some of the companies that have none, in the month that is set for it. A company
     * that joined this year has its first one next year. Done again it does nothing.
     *
     * @return at how many; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.RECHTEN_NAKIJKEN)
    @Transactional
    public int beginJaarlijks(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        if (vandaag.getMonthValue() != maand) {
            return 0;
        }
        var bedrijven =
                controles.zonder(actor.bereik(), vandaag.getYear(), vandaag.withDayOfYear(1), vandaag, TEGELIJK);
        begin(actor, bedrijven);
        return bedrijven.size();
    }

    private Map<BedrijfId, ControleId> begin(Actor actor, List<BedrijfId> bedrijven) {
        var begonnen = new LinkedHashMap<BedrijfId, ControleId>();
        var vandaag = Kalender.vandaag(klok);
        for (var bedrijf : bedrijven) {
            var id = controles.begin(bedrijf, vandaag.getYear(), vandaag, uiterlijk(vandaag), klok.instant());
            if (id != null) {
                begonnen.put(bedrijf, id);
                audit.schrijf(actor, Handeling.RECHTEN_NAKIJKEN, Onderwerp.van(SOORT, bedrijf, null, id), "begonnen");
            }
        }
        if (!begonnen.isEmpty()) {
            post.zetKlaar(controles.beheerders(actor.bereik(), new ArrayList<>(begonnen.keySet()), vandaag).stream()
                    .flatMap(een -> {
                        var controle = begonnen.get(een.bedrijf());
                        return controle == null
                                ? Stream.empty()
                                : Stream.of(brieven.controle(controle, een.id(), een.email()));
                    })
                    .toList());
        }
        return begonnen;
    }

    /** The last day a review that begins on this day should be done. */
    static LocalDate uiterlijk(LocalDate begin) {
        return begin.plus(TERMIJN);
    }

    private Rechtencontrole vind(Actor actor, ControleId id) {
        return controles.lees(actor.bereik(), id).orElseThrow(() -> new NietGevonden(SOORT, id));
    }
}
