using System.Collections.Immutable;
using Alongside.Storage.Model;

namespace Alongside.Storage.Moving;

/// <summary>A form with all that belongs to it, as an export has it. The conversations' files are read when they are needed.</summary>
internal sealed record ExportedForm(StoredForm Form, ImmutableArray<StoredChange> Changes, ExportedAccess Access, ImmutableArray<ExportedConversation> Conversations);
