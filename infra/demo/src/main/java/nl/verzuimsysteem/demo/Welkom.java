package nl.verzuimsysteem.demo;

import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.demo.gegevens.Demoaccounts;
import nl.verzuimsysteem.demo.gegevens.Demowachtwoord;

/** What the one who starts the demo reads when it is ready: where it is and as whom to log in. */
@Singleton
class Welkom {
    private final Demoaccounts accounts;

    Welkom(Demoaccounts accounts) {
        this.accounts = accounts;
    }

    String tekst(String adres, long nanos) {
        var regels = accounts.keuze();
        var tekst = new StringBuilder();
        if (!regels.isEmpty()) {
            tekst.append('\n').append(tabel(regels)).append('\n');
            tekst.append("Wachtwoord van allemaal: ")
                    .append(Demowachtwoord.WACHTWOORD)
                    .append('\n');
            tekst.append("De code van 6 cijfers staat op de inlogpagina.\n");
        }
        return tekst.append("\nKlaar in %.1f s: %s (stoppen met Ctrl-C)".formatted(nanos / 1e9, adres))
                .toString();
    }

    private static String tabel(List<Demoaccounts.Account> accounts) {
        var functie =
                breedte(accounts.stream().map(Demoaccounts.Account::functies).toList());
        var naam = breedte(accounts.stream().map(Demoaccounts.Account::naam).toList());
        var waar = breedte(accounts.stream().map(Demoaccounts.Account::waar).toList());
        var vorm = "  %-" + functie + "s  %-" + naam + "s  %-" + waar + "s  %s%n";
        var tabel = new StringBuilder(vorm.formatted("Functie", "Naam", "Waar", "Inlognaam"));
        for (var account : accounts) {
            tabel.append(vorm.formatted(account.functies(), account.naam(), account.waar(), account.inlognaam()));
        }
        return tabel.toString();
    }

    private static int breedte(List<String> teksten) {
        return teksten.stream().mapToInt(String::length).max().orElse(1);
    }
}
