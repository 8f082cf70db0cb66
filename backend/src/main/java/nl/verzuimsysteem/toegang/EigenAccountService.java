package nl.verzuimsysteem.toegang;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Telefoon;
import org.jspecify.annotations.Nullable;

/** What somebody sees and keeps of his own account. Name, address and functions his beheerder keeps. */
@Singleton
public class EigenAccountService {
    /** The languages our screens and mail speak. */
    static final Set<String> TALEN = Set.of("nl", "en", "de", "pl");

    private static final int JAAR = 1;

    private final EigenAccountRepository accounts;
    private final Herstelcodes herstelcodes;
    private final AuditLog audit;
    private final Clock klok;

    EigenAccountService(EigenAccountRepository accounts, Herstelcodes herstelcodes, AuditLog audit, Clock klok) {
        this.accounts = accounts;
        this.herstelcodes = herstelcodes;
        this.audit = audit;
        this.klok = klok;
    }

    /** His account with all his functions. Two statements. */
    @Mag(Handeling.EIGEN_ACCOUNT_INZIEN)
    @Transactional(readOnly = true)
    public EigenAccount lees(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        var persoon = accounts.persoon(actor.persoon());
        var functies = accounts.functies(actor.persoon(), vandaag, vandaag.minusYears(JAAR)).stream()
                .map(rij -> new EigenFunctie(
                        rij.functie(),
                        rij.plaats(),
                        rij.geldigVan(),
                        rij.geldigTot(),
                        !rij.geldigVan().isAfter(vandaag)
                                && (rij.geldigTot() == null || vandaag.isBefore(rij.geldigTot()))))
                .toList();
        return new EigenAccount(
                persoon.naam(),
                persoon.inlognaam(),
                persoon.email(),
                persoon.telefoon(),
                persoon.taal(),
                persoon.wachtwoordOp(),
                persoon.herstelcodes(),
                functies);
    }

    /**
     * Changes the number he can be called at by his colleagues and his companies. Two statements.
     *
     * @param telefoon {@code null} to have none
     * @throws OngeldigeInvoer field {@code telefoon}
     */
    @Mag(Handeling.EIGEN_ACCOUNT_WIJZIGEN)
    @Transactional
    public void wijzigTelefoon(Actor actor, @Nullable String telefoon) {
        var goed = telefoon == null || telefoon.isBlank() ? null : telefoon.strip();
        new OngeldigeInvoer.Verzamelaar()
                .eis(Telefoon.isGeldig(goed), "telefoon", "account.telefoon")
                .klaar();
        accounts.zetTelefoon(actor.persoon(), goed);
        audit.schrijf(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, Onderwerp.GEEN, "telefoon");
    }

    /**
     * Chooses the language of his screens and his mail. Two statements.
     *
     * @param taal two letters
     * @throws OngeldigeInvoer field {@code taal}
     */
    @Mag(Handeling.EIGEN_ACCOUNT_WIJZIGEN)
    @Transactional
    public void kiesTaal(Actor actor, String taal) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(TALEN.contains(taal), "taal", "account.taal")
                .klaar();
        accounts.zetTaal(actor.persoon(), taal);
        audit.schrijf(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, Onderwerp.GEEN, "taal");
    }

    /**
     * Makes new recovery codes; those of before are worthless from now on. Three statements.
     *
     * @return the codes, to be shown once
     */
    @Mag(Handeling.EIGEN_ACCOUNT_WIJZIGEN)
    @Bevestigd
    @Transactional
    public List<String> nieuweHerstelcodes(Actor actor) {
        var codes = herstelcodes.vervang(actor.persoon());
        audit.schrijf(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, Onderwerp.GEEN, "herstelcodes");
        return codes;
    }
}
