using System.Collections.Immutable;

namespace Alongside.Readers.Mail;

/// <summary>One mail as it was sent.</summary>
/// <param name="Id">Its Message-ID, where it has one.</param>
/// <param name="Answers">The Message-IDs of those it belongs to: In-Reply-To and References.</param>
/// <param name="From">Who wrote it.</param>
/// <param name="To">Who else it names in its headers.</param>
/// <param name="Date">When it was sent, where it says so.</param>
/// <param name="Subject">Its subject as written; may be empty.</param>
/// <param name="Lines">Its body.</param>
internal sealed record MailMessage(
    string? Id,
    ImmutableArray<string> Answers,
    MailPerson From,
    ImmutableArray<MailPerson> To,
    DateTimeOffset? Date,
    string Subject,
    IReadOnlyList<MailLine> Lines);
