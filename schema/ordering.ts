import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql';

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of a list comes first.',
  valuesConfig: {
    ASC: { description: 'Oldest, or smallest, first.' },
    DESC: { description: 'Newest, or largest, first.' },
  },
});

/** By what a list may be ordered, each with its meaning: the input that says so, with the newest first unless it is asked otherwise. */
export function orderOf(list: string, by: Record<string, string>): ClassType {
  const fields = Object.fromEntries(Object.keys(by).map((name) => [name, name]));
  registerEnumType(fields, {
    name: `${list}OrderField`,
    description: 'What a list is ordered by.',
    valuesConfig: Object.fromEntries(
      Object.entries(by).map(([name, description]) => [name, { description }]),
    ),
  });

  @InputType(`${list}Order`, {
    description: 'The order of a list; the identity decides between equals.',
  })
  class Order {
    @Field(() => fields, { description: 'By what.' })
    field!: string;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
    direction!: OrderDirection;
  }
  return Order;
}
