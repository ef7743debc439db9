using System.Collections.Immutable;
using Alongside.Documents.Answers;
using Alongside.OrderForms.Changes;
using Alongside.Web.Live;

namespace Alongside.Web.Features.Sending.Coming;

/// <summary>One thing that the customer did, as what is to be written.</summary>
/// <param name="Change">What they did.</param>
/// <param name="Understood">Whether it is anything that a form knows.</param>
/// <param name="Act">What it comes to; null where it is not understood, or comes to several acts and none of them is the main one.</param>
/// <param name="Writes">What of it is not in the form yet; none where all of it is.</param>
public sealed record ComingChange(AnswerChange Change, bool Understood, Act? Act, ImmutableArray<Write> Writes);
