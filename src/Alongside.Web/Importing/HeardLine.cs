using Alongside.Listening.Entries;

namespace Alongside.Web.Importing;

/// <summary>Something that was heard in a conversation and could stand on a form.</summary>
/// <param name="Field">What it is about, by the order form's own names.</param>
/// <param name="Entry">What was heard.</param>
/// <param name="Id">The id that its line has on a form: the same for the same words of the same conversation, so that it never comes twice.</param>
/// <param name="Fits">Whether the form has a question of that name.</param>
/// <param name="IsThere">Whether its line is on the form already.</param>
public sealed record HeardLine(string Field, FormEntry Entry, string Id, bool Fits, bool IsThere);
