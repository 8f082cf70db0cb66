package nl.verzuimsysteem.berichten;

import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.verzuimsysteem.berichten.Postvak.Bericht;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Hands letters to the mail server. */
@Singleton
class Postbode {
    private final Smtp smtp;
    private final Retourbus retour;
    private final Bijlagen bijlagen;
    private final Clock klok;

    Postbode(Smtp smtp, Retourbus retour, Bijlagen bijlagen, Clock klok) {
        this.smtp = smtp;
        this.retour = retour;
        this.bijlagen = bijlagen;
        this.klok = klok;
    }

    /**
     * Opens a line over which several letters can go.
     *
     * @throws MessagingException when the server does not answer or refuses us
     */
    Lijn open() throws MessagingException {
        var sessie = Session.getInstance(smtp.eigenschappen());
        var lijn = sessie.getTransport("smtp");
        verbind(lijn);
        return new Lijn(sessie, lijn);
    }

    private void verbind(Transport lijn) throws MessagingException {
        if (smtp.metWachtwoord()) {
            lijn.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
        } else {
            lijn.connect();
        }
    }

    /** An open line to the mail server. */
    final class Lijn implements AutoCloseable {
        private final Session sessie;
        private final Transport transport;

        private Lijn(Session sessie, Transport transport) {
            this.sessie = sessie;
            this.transport = transport;
        }

        /** @throws MessagingException when the server does not take it, the address is none or an attachment cannot be made */
        void bezorg(Bericht bericht) throws MessagingException {
            var brief = new Brief(sessie, bericht.kenmerk(), afzender());
            brief.setFrom(afzender());
            brief.setRecipient(Message.RecipientType.TO, ontvanger(bericht));
            retour.afzender(bericht.kenmerk()).ifPresent(brief::setEnvelopeFrom);
            brief.setSubject(bericht.onderwerp(), StandardCharsets.UTF_8.name());
            inhoud(brief, bericht);
            brief.setSentDate(Date.from(klok.instant()));
            // Nobody's out-of-office notice should answer it.
            brief.setHeader("Auto-Submitted", "auto-generated");
            brief.saveChanges();
            if (!transport.isConnected()) {
                // The letter before this one made the server hang up.
                verbind(transport);
            }
            transport.sendMessage(brief, brief.getAllRecipients());
        }

        private void inhoud(MimeMessage brief, Bericht bericht) throws MessagingException {
            var mee = maak(bericht);
            if (mee.isEmpty()) {
                brief.setText(bericht.tekst(), StandardCharsets.UTF_8.name());
                return;
            }
            var tekst = new MimeBodyPart();
            tekst.setText(bericht.tekst(), StandardCharsets.UTF_8.name());
            var alles = new MimeMultipart(tekst);
            for (var bijlage : mee) {
                var deel = new MimeBodyPart();
                deel.setDataHandler(new DataHandler(new ByteArrayDataSource(bijlage.inhoud(), bijlage.soort())));
                deel.setFileName(bijlage.naam());
                deel.setDisposition(Part.ATTACHMENT);
                alles.addBodyPart(deel);
            }
            brief.setContent(alles);
        }

        /** Whatever goes wrong in making them holds up no other letter. */
        private List<Bijlage> maak(Bericht bericht) throws MessagingException {
            try {
                return bijlagen.van(bericht.bijlage());
            } catch (RuntimeException e) {
                throw new MessagingException("No attachments of " + bericht.bijlage(), e);
            }
        }

        /** What is no address is refused here as a mail server would. */
        private static InternetAddress ontvanger(Bericht bericht) throws MessagingException {
            try {
                return new InternetAddress(bericht.aan(), true);
            } catch (AddressException e) {
                throw new SendFailedException(
                        "No address", null, new Address[0], new Address[0], new Address[] {new InternetAddress()});
            }
        }

        private InternetAddress afzender() throws MessagingException {
            return new InternetAddress(smtp.from(), true);
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // What was taken was taken; there is nothing to save.
            }
        }
    }

    /**
     * A mail whose identity is its kenmerk, so that a reader's mailbox knows a second copy for what it is, and we what comes
     * back.
     */
    private static final class Brief extends SMTPMessage {
        private final String kenmerk;
        private final InternetAddress afzender;

        Brief(Session sessie, String kenmerk, InternetAddress afzender) {
            super(sessie);
            this.kenmerk = kenmerk;
            this.afzender = afzender;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            var adres = afzender.getAddress();
            setHeader("Message-ID", "<" + kenmerk + adres.substring(adres.indexOf('@')) + ">");
        }
    }
}
