package nl.verzuimsysteem.berichten;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Optional;
import java.util.Properties;

/**
 * The mailbox to which mail that cannot be delivered comes back.
 *
 * @param adres its address, such as {@code retour@example.com}; what is sent to {@code retour+anything@example.com} must come
 *     in there too. Empty: mail comes back to the sender of the mail itself
 * @param host where it is read by IMAP; while host, user or password is empty nothing is read
 * @param tls whether the connection is encrypted from the first byte, as on port 993; else it must be able to begin later, but
 *     for a server on this machine
 */
@ConfigurationProperties("verzuim.smtp.retour")
record Retourbus(
        @Bindable(defaultValue = "") String adres,
        @Bindable(defaultValue = "") String host,
        @Bindable(defaultValue = "993") int port,
        @Bindable(defaultValue = "") String user,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "true") boolean tls) {
    private static final String WACHT_MS = "10000";

    boolean isIngesteld() {
        return !host.isBlank() && !user.isBlank() && !password.isBlank();
    }

    /** The sender on the envelope of one mail, by which we know it when it comes back. */
    Optional<String> afzender(String kenmerk) {
        var apenstaart = adres.lastIndexOf('@');
        return apenstaart < 1
                ? Optional.empty()
                : Optional.of(adres.substring(0, apenstaart) + "+" + kenmerk + adres.substring(apenstaart));
    }

    String protocol() {
        return tls ? "imaps" : "imap";
    }

    /** As the mail library wants to hear it. */
    Properties eigenschappen() {
        var eigenschappen = new Properties();
        var begin = "mail." + protocol() + ".";
        eigenschappen.setProperty(begin + "ssl.checkserveridentity", "true");
        eigenschappen.setProperty(begin + "starttls.enable", Boolean.toString(!tls));
        eigenschappen.setProperty(begin + "starttls.required", Boolean.toString(!tls && !"127.0.0.1".equals(host)));
        // To look at a mail does not mark it as seen: that is done when it was dealt with.
        eigenschappen.setProperty(begin + "peek", "true");
        eigenschappen.setProperty(begin + "connectiontimeout", WACHT_MS);
        eigenschappen.setProperty(begin + "timeout", WACHT_MS);
        eigenschappen.setProperty(begin + "writetimeout", WACHT_MS);
        return eigenschappen;
    }

    /** Without the password: somebody might log it. */
    @Override
    public String toString() {
        return "Retourbus[" + adres + ", " + host + "]";
    }
}
