using Alongside.Storage;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Importing;

/// <summary>What is known of the other side's consent, in words.</summary>
internal static class ConsentWords
{
    public static string Of(Consent consent, Reader reader) => consent switch
    {
        Consent.Knew => reader.In("They knew, and agreed", "Sie wusste es und war einverstanden"),
        Consent.DidNotKnow => reader.In("They did not know", "Sie wusste es nicht"),
        Consent.NotRecorded => reader.In("Nothing was recorded: they wrote it themselves, or these are my notes", "Es wurde nichts aufgenommen: Es ist von ihr geschrieben, oder es sind meine Notizen"),
        _ => reader.In("I don’t know", "Ich weiß es nicht"),
    };
}
