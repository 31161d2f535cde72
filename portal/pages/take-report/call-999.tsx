/** What stands before everything else while somebody may be in danger (policy 2.4). */
export function CallNineNineNine() {
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>Call 999 now, or have the person call.</strong> If it is not safe to speak: 999, then 55 on a
        mobile.
      </p>
      <p>Everything else waits until everybody is safe (policy 2.4). What you have written stays here.</p>
    </div>
  );
}
